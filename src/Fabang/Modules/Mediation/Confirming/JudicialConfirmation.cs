using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Confirming;

/// <summary>
/// The judicial confirmation of an agreement (司法确认). 《人民调解法》第三十三条: the parties ask for it together, within thirty days of its effect; what was confirmed can be enforced.
/// 《民事诉讼法》第二百零五条、第二百零六条: which court, and what it rules.
/// </summary>
public sealed class JudicialConfirmation : Entity, IRegional
{
    public const int LongestCourt = 60;

    public const int LongestResult = 60;

    public static readonly StateTable<ConfirmationStatus> Moves = new()
    {
        [ConfirmationStatus.Open] = [ConfirmationStatus.Applied, ConfirmationStatus.Lapsed],
        [ConfirmationStatus.Applied] = [ConfirmationStatus.Submitted, ConfirmationStatus.Lapsed],
        [ConfirmationStatus.Submitted] = [ConfirmationStatus.Confirmed, ConfirmationStatus.Rejected],
    };

    private JudicialConfirmation()
    {
    }

    public Guid CaseId { get; private init; }

    public Guid AgreementId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>The court that is proposed, or to which it went.</summary>
    public string Court { get; private set; } = "";

    /// <summary>Until when both must have asked.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public ConfirmationStatus Status { get; private set; }

    /// <summary>Ids of the parties who want it, with blanks between.</summary>
    public string Wanting { get; private set; } = "";

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The number of the ruling.</summary>
    public string? Ruling { get; private set; }

    public DateOnly? RuledOn { get; private set; }

    public IReadOnlyList<Guid> WantedBy => [.. Wanting.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    public static JudicialConfirmation Open(MediationAgreement agreement, string court, DateTimeOffset dueAt) => new()
    {
        CaseId = agreement.CaseId,
        AgreementId = agreement.Id,
        Region = agreement.Region,
        Court = court,
        DueAt = dueAt,
        Status = ConfirmationStatus.Open,
    };

    /// <summary>Whether the court may still say something: until then the file is not complete.</summary>
    public bool IsRunning => Status is ConfirmationStatus.Open or ConfirmationStatus.Applied or ConfirmationStatus.Submitted;

    /// <summary>A party wants it. When all do, the papers are ready for the court.</summary>
    /// <returns>Whether all want it now.</returns>
    public bool Want(MediationParty party, IEnumerable<Guid> all, DateTimeOffset now)
    {
        if (Status is not ConfirmationStatus.Open || now >= DueAt)
        {
            throw new BrokenRuleException("Mediation.ConfirmationOver");
        }

        Wanting = WantedBy.Contains(party.Id) ? Wanting : $"{Wanting} {party.Id}".Trim();
        if (!all.All(WantedBy.Contains))
        {
            return false;
        }

        Move(ConfirmationStatus.Applied);
        return true;
    }

    /// <summary>The papers have gone to the court.</summary>
    public void Submit(string? court, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(court, "Mediation.NeedsCourt");
        Move(ConfirmationStatus.Submitted);
        (Court, SubmittedAt) = (court!.Trim(), now);
    }

    /// <summary>The court has ruled.</summary>
    public void Rule(bool isValid, string? number, DateOnly? on, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(number, "Mediation.NeedsRuling");
        if (on is not { } day || day > now.DayInChina())
        {
            throw new BrokenRuleException("Mediation.NeedsRuling");
        }

        Move(isValid ? ConfirmationStatus.Confirmed : ConfirmationStatus.Rejected);
        (Ruling, RuledOn) = (number!.Trim(), day);
    }

    public void Lapse() => Move(ConfirmationStatus.Lapsed);

    private void Move(ConfirmationStatus next)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("Mediation.ConfirmationOver");
        }

        Status = next;
    }
}
