using System.Security.Cryptography;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>
/// A question that is being written (咨询草稿): kept as typed, without an account. The browser that began it finds
/// it by a cookie, any other by its resume code.
/// </summary>
public sealed class AskDraft : Entity
{
    /// <summary>How long an untouched draft is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public const int MostFiles = Papers.Most;

    /// <summary>Without 0, O, 1, I, L, which are misread.</summary>
    private const string CodeLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private readonly List<AskDraftFile> _files = [];

    private AskDraft()
    {
    }

    public string Story { get; private set; } = "";

    /// <summary>Where it happened; null until chosen.</summary>
    public RegionCode? Region { get; private set; }

    /// <summary>What it is about, guessed or chosen: the id of a topic. Null where that is not known.</summary>
    public string? TopicId { get; private set; }

    /// <summary>Who the other side is, as typed; read by nobody but the conflict check.</summary>
    public OtherSide OtherSide
    {
        get => new(OtherNames, OtherNumber, OtherPhone);
        private set => (OtherNames, OtherNumber, OtherPhone) = value;
    }

    public string? OtherNames { get; private set; }

    public string? OtherNumber { get; private set; }

    public string? OtherPhone { get; private set; }

    /// <summary>Ten letters and digits, about 50 bits.</summary>
    public string ResumeCode { get; private init; } = "";

    /// <summary>The phone code that was asked for to send it.</summary>
    public Guid? PhoneCodeId { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public IReadOnlyList<AskDraftFile> Files => _files;

    public static AskDraft Start(string story, RegionCode? region, DateTimeOffset now) => new()
    {
        Story = story,
        Region = region,
        ResumeCode = RandomNumberGenerator.GetString(CodeLetters, 10),
        ChangedAt = now,
    };

    /// <summary>Reads a code as people type it: in small letters, with blanks and dashes.</summary>
    public static string NormaliseCode(string typed) => new([.. typed.ToUpperInvariant().Where(CodeLetters.Contains)]);

    public bool IsAlive(DateTimeOffset now) => SentAt is null && now - ChangedAt < Lifetime;

    public void Write(string story, DateTimeOffset now)
    {
        MustBeUnsent();
        Story = story;
        ChangedAt = now;
    }

    /// <summary>Says what it is about.</summary>
    public void ChooseTopic(string? topicId, DateTimeOffset now)
    {
        MustBeUnsent();
        TopicId = topicId;
        ChangedAt = now;
    }

    public void ChooseRegion(RegionCode region, DateTimeOffset now)
    {
        MustBeUnsent();
        Region = region;
        ChangedAt = now;
    }

    public void NameOtherSide(OtherSide other, DateTimeOffset now)
    {
        MustBeUnsent();
        OtherSide = other;
        ChangedAt = now;
    }

    /// <exception cref="BrokenRuleException">It has as many files as it may have.</exception>
    public void MustHoldAnotherFile()
    {
        if (_files.Count >= MostFiles)
        {
            throw new BrokenRuleException("Consultations.TooManyFiles", MostFiles);
        }
    }

    public void Attach(Guid fileId, DateTimeOffset now)
    {
        MustBeUnsent();
        MustHoldAnotherFile();

        _files.Add(new AskDraftFile { DraftId = Id, FileId = fileId });
        ChangedAt = now;
    }

    public void Detach(Guid fileId, DateTimeOffset now)
    {
        MustBeUnsent();
        _files.RemoveAll(file => file.FileId == fileId);
        ChangedAt = now;
    }

    public void AwaitPhoneCode(Guid codeId, DateTimeOffset now)
    {
        MustBeUnsent();
        PhoneCodeId = codeId;
        ChangedAt = now;
    }

    public void MarkSent(DateTimeOffset now)
    {
        MustBeUnsent();
        SentAt = now;
    }

    private void MustBeUnsent()
    {
        if (SentAt is not null)
        {
            throw new BrokenRuleException("Consultations.DraftWasSent");
        }
    }
}
