using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// A paper of legal aid that was issued (法律援助文书): numbered, its words frozen, and verifiable by whoever holds it. It is never changed; another may take its place.
/// </summary>
public sealed class Letter : Entity, IRegional
{
    /// <summary>Letters of a number: 法援文书.</summary>
    public const string Series = "FW";

    /// <summary>32 signs that nobody mistakes for one another, so that a code can be typed from paper (Crockford).</summary>
    private const string CodeSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>130 bits.</summary>
    private const int CodeLength = 26;

    private Letter()
    {
    }

    public LetterKind Kind { get; private init; }

    /// <summary>Printed in it, such as FW-330106-20261127-0003.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The application that it is about.</summary>
    public Guid SubjectId { get; private init; }

    public Guid MatterId { get; private init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private init; }

    public RegionCode Region { get; private init; }

    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Who issued it, in words; no person.</summary>
    public string Issuer { get; private init; } = "";

    /// <summary><see cref="LetterContent"/> as JSON.</summary>
    public string Content { get; private set; } = "";

    /// <summary>The secret in its QR code: who has it holds the letter, or a picture of it.</summary>
    public string Code { get; private init; } = "";

    public Guid? DocxFileId { get; private set; }

    /// <summary>SHA-256 of the file for Word, in hexadecimal.</summary>
    public string? DocxSha256 { get; private set; }

    public Guid? PdfFileId { get; private set; }

    /// <summary>SHA-256 of the PDF, in hexadecimal; null where this machine makes none.</summary>
    public string? PdfSha256 { get; private set; }

    /// <summary>From when on it holds no more.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The letter that took its place; null where it was revoked for good.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>Whether its files were made; they may be gone since, with the person.</summary>
    public bool IsMade => DocxSha256 is not null;

    /// <summary>The person has left, and its words with them.</summary>
    public bool IsForgotten => Read().Fields.Count == 0;

    public static Letter Issue(LetterDraft draft, string number, string code, LetterContent content, DateTimeOffset now)
    {
        var letter = new Letter
        {
            Kind = draft.Kind,
            Number = number,
            SubjectId = draft.SubjectId,
            MatterId = draft.MatterId,
            PersonId = draft.PersonId,
            Region = draft.Region,
            IssuedAt = now,
            Issuer = content.Issuer,
            Content = JsonSerializer.Serialize(content),
            Code = code,
        };
        letter.Raise(new LetterIssued(letter.Id, now));
        return letter;
    }

    public static string NewCode() => RandomNumberGenerator.GetString(CodeSigns, CodeLength);

    /// <summary>A code as somebody typed it from paper: without blanks and hyphens, in capitals, the letters that look like digits as digits.</summary>
    public static string CleanCode(string? typed) => new([.. (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(sign => sign switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => sign,
    })]);

    /// <summary>Of the words that were frozen, SHA-256 in hexadecimal: what somebody signs, before its files are made.</summary>
    public string WordsHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));

    public LetterContent Read() => JsonSerializer.Deserialize<LetterContent>(Content)!;

    /// <summary>Its files were made. Once: what somebody may hold already is not made anew.</summary>
    public void Keep(StoredFile docx, StoredFile? pdf)
    {
        if (IsMade)
        {
            throw new InvalidOperationException($"The files of letter {Id} were made before.");
        }

        (DocxFileId, DocxSha256) = (docx.Id, docx.Sha256);
        (PdfFileId, PdfSha256) = (pdf?.Id, pdf?.Sha256);
    }

    /// <summary>It holds no more; it stays, and the verification page says so.</summary>
    /// <param name="by">The letter that takes its place; null where none does.</param>
    /// <param name="now">From when on.</param>
    public void Revoke(Guid? by, DateTimeOffset now)
    {
        RevokedAt ??= now;
        ReplacedById ??= by;
    }

    /// <summary>The person leaves (注销账户): its words and files go; that it was issued, and what its files were like, stays.</summary>
    public void Forget(DateTimeOffset now)
    {
        Content = JsonSerializer.Serialize(Read() with { Fields = new Dictionary<string, string>() });
        Raise(new LetterForgotten(Id, [.. new[] { DocxFileId, PdfFileId }.OfType<Guid>()], now));
        (DocxFileId, PdfFileId) = (null, null);
    }
}
