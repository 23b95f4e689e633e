using System.Security.Cryptography;
using System.Text;
using Fabang.Modules.Accounts;
using Fabang.Shell.Security;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// Says to whoever holds a letter whether it is genuine (文书验真). Whoever holds none learns nothing: every wrong code gets the same answer, and nobody may guess at leisure.
/// </summary>
public sealed class Verification(FabangDb db, Throttles throttles, NetworkAddress address)
{
    private const string Deed = "verify-letter";

    private static readonly RateLimit[] Tries = [new(30, TimeSpan.FromMinutes(10))];

    /// <param name="code">As it was scanned or typed.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Null where no letter has this code.</returns>
    /// <exception cref="BrokenRuleException">Too many wrong ones came from there.</exception>
    public Task<Letter?> FindAsync(string? code, CancellationToken cancel) => CountedAsync(() => WithCodeAsync(Letter.CleanCode(code), cancel), cancel);

    /// <summary>By what is typed from paper: number and code must both be right.</summary>
    /// <inheritdoc cref="FindAsync(string?, CancellationToken)"/>
    public Task<Letter?> FindAsync(string number, string code, CancellationToken cancel) => CountedAsync(async () =>
        await WithCodeAsync(Letter.CleanCode(code), cancel) is { } letter && Same(letter.Number, number.Trim().ToUpperInvariant()) ? letter : null, cancel);

    /// <summary>The letter of which this is a file, to the last byte.</summary>
    /// <inheritdoc cref="FindAsync(string?, CancellationToken)"/>
    public Task<Letter?> FindAsync(Stream file, CancellationToken cancel) => CountedAsync(async () =>
    {
        var hash = await HashAsync(file, cancel);
        return await db.Set<Letter>().AsNoTracking().FirstOrDefaultAsync(letter => letter.DocxSha256 == hash || letter.PdfSha256 == hash, cancel);
    }, cancel);

    /// <summary>Whether this is a file of that letter, to the last byte.</summary>
    public static async Task<bool> IsFileOfAsync(Letter letter, Stream file, CancellationToken cancel) =>
        await HashAsync(file, cancel) is var hash && (Same(letter.DocxSha256 ?? "", hash) || Same(letter.PdfSha256 ?? "", hash));

    /// <summary>The letter that took the place of this one; null where none did.</summary>
    public Task<Letter?> SuccessorOfAsync(Letter letter, CancellationToken cancel) =>
        letter.ReplacedById is { } by ? db.Set<Letter>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == by, cancel) : Task.FromResult<Letter?>(null);

    /// <summary>张*: the first sign of the name, enough for who knows the person and too little for who does not.</summary>
    public static string Masked(Letter letter) =>
        letter.Read().Fields.GetValueOrDefault(LetterFields.Applicant) is { Length: > 0 } name ? $"{name.EnumerateRunes().First()}*" : "*";

    /// <summary>A wrong try counts, a right one does not: a village hall has one address.</summary>
    private async Task<Letter?> CountedAsync(Func<Task<Letter?>> find, CancellationToken cancel)
    {
        if (await throttles.TryAsync(Deed, address.Value, Tries, cancel) is { } wait)
        {
            throw new BrokenRuleException("LegalAid.VerifyTooOften", (int)Math.Ceiling(wait.TotalMinutes));
        }

        var letter = await find();
        if (letter is not null)
        {
            await throttles.ForgiveAsync(Deed, address.Value, cancel);
        }

        return letter;
    }

    /// <summary>Looked up by its keyed hash, and compared without telling by the time it takes how much of it was right.</summary>
    private async Task<Letter?> WithCodeAsync(string code, CancellationToken cancel) =>
        await db.Set<Letter>().AsNoTracking().WhereSealed(letter => letter.Code, code, db).SingleOrDefaultAsync(cancel) is { } letter && Same(letter.Code, code) ? letter : null;

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static async Task<string> HashAsync(Stream file, CancellationToken cancel) => Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
}
