using System.Security.Cryptography;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Intakes;

/// <summary>
/// What somebody has told of their trouble before any service has it (来访登记): the story as typed, where, what it is about, and what was
/// answered to a few short questions. Kept without an account; the browser that began it finds it by a cookie, any other by its resume code.
/// Whatever service takes it on begins from it, so nothing is told twice.
/// </summary>
public sealed class Intake : Entity
{
    /// <summary>How long an untouched one is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>How soon the result may be sent to the person again.</summary>
    public static readonly TimeSpan ResultAgain = TimeSpan.FromMinutes(10);

    public const int LongestStory = 5000;

    public const int MostFiles = 9;

    /// <summary>Without 0, O, 1, I, L, which are misread.</summary>
    private const string CodeLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private readonly List<IntakeFile> _files = [];

    private Intake()
    {
    }

    public string Story { get; private set; } = "";

    /// <summary>Where it happened; null until chosen.</summary>
    public RegionCode? Region { get; private set; }

    /// <summary>What it is about, guessed or chosen: the id of a topic. Null where that is not known.</summary>
    public string? TopicId { get; private set; }

    /// <summary>What was answered, as it is kept: <c>when=this-month employed=no</c>. Null where nothing was.</summary>
    public string? AnswersKept { get; private set; }

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

    /// <summary>When the person last had the way back to the result sent to their phone.</summary>
    public DateTimeOffset? ResultSentAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When a service took it on; from then on it is the service's, and stands still.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    public IReadOnlyList<IntakeFile> Files => _files;

    /// <summary>The answers to the short questions: id of the question, id of the answer. What was skipped is not there.</summary>
    public IReadOnlyDictionary<string, string> Answers =>
        (AnswersKept ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static Intake Start(string story, RegionCode? region, DateTimeOffset now) => new()
    {
        Story = story,
        Region = region,
        ResumeCode = RandomNumberGenerator.GetString(CodeLetters, 10),
        ChangedAt = now,
    };

    /// <summary>Reads a code as people type it: in small letters, with blanks and dashes.</summary>
    public static string NormaliseCode(string typed) => new([.. typed.ToUpperInvariant().Where(CodeLetters.Contains)]);

    public bool IsAlive(DateTimeOffset now) => SentAt is null && now - ChangedAt < Lifetime;

    /// <summary>Other words: what was answered was about the words before, and goes.</summary>
    public void Write(string story, DateTimeOffset now)
    {
        MustBeUnsent();
        AnswersKept = story == Story ? AnswersKept : null;
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

    /// <summary>Keeps the answers to the short questions, in place of those before.</summary>
    /// <param name="answers">Ids of questions and answers: small letters, digits and dashes.</param>
    /// <param name="now">The moment.</param>
    public void Answer(IReadOnlyDictionary<string, string> answers, DateTimeOffset now)
    {
        MustBeUnsent();
        AnswersKept = answers.Count == 0 ? null : string.Join(' ', answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key}={answer.Value}"));
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
            throw new BrokenRuleException("Matters.TooManyFiles", MostFiles);
        }
    }

    public void Attach(Guid fileId, DateTimeOffset now)
    {
        MustBeUnsent();
        MustHoldAnotherFile();

        _files.Add(new IntakeFile { IntakeId = Id, FileId = fileId });
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

    /// <returns>False when it was sent a moment ago.</returns>
    public bool TrySendResult(DateTimeOffset now)
    {
        MustBeUnsent();
        if (now - ResultSentAt < ResultAgain)
        {
            return false;
        }

        ResultSentAt = ChangedAt = now;
        return true;
    }

    /// <summary>A service has taken it on.</summary>
    public void MarkSent(DateTimeOffset now)
    {
        MustBeUnsent();
        SentAt = now;
    }

    private void MustBeUnsent()
    {
        if (SentAt is not null)
        {
            throw new BrokenRuleException("Matters.IntakeWasSent");
        }
    }
}
