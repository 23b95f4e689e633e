using System.Globalization;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>A refusal that would not be one under new rules (不予援助复核): an officer confirms that the person is told they may apply again, or says why not.</summary>
public sealed class RefusalRerun : Entity, IRegional
{
    public const int LongestReason = 1000;

    public static readonly StateTable<RerunStatus> Moves = new()
    {
        [RerunStatus.ToConfirm] = [RerunStatus.Told, RerunStatus.Dismissed, RerunStatus.Overtaken],
    };

    private RefusalRerun()
    {
    }

    public Guid ApplicationId { get; private init; }

    /// <summary>Of the application.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Of the centre that refused.</summary>
    public RegionCode Region { get; private init; }

    public Guid PersonId { get; private init; }

    public Guid MatterId { get; private init; }

    public DateTimeOffset RefusedAt { get; private init; }

    /// <summary>Key of the sentence that said why not.</summary>
    public string OldReason { get; private init; } = "";

    /// <summary>Of the rules it was refused by.</summary>
    public string OldVersion { get; private init; } = "";

    /// <summary>Key of the sentence that says why now.</summary>
    public string NewReason { get; private init; } = "";

    public string NewVersion { get; private init; } = "";

    public Guid RuleVersionId { get; private init; }

    /// <summary>The first day of the new rules: nobody is told before.</summary>
    public DateOnly HoldsFrom { get; private init; }

    public DateTimeOffset FoundAt { get; private init; }

    public RerunStatus Status { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why the person is not told.</summary>
    public string? Dismissal { get; private set; }

    public bool IsOpen => Status is RerunStatus.ToConfirm;

    public static RefusalRerun Find(RefusedApplication refused, AidFinding before, AidFinding after, AidRuleVersion version, DateTimeOffset now) => new()
    {
        ApplicationId = refused.ApplicationId,
        Number = refused.Number,
        Region = refused.Region,
        PersonId = refused.PersonId,
        MatterId = refused.MatterId,
        RefusedAt = refused.RefusedAt,
        OldReason = before.Reason,
        OldVersion = refused.Version,
        NewReason = after.Reason,
        NewVersion = after.Version,
        RuleVersionId = version.Id,
        HoldsFrom = version.HoldsFrom!.Value,
        FoundAt = now,
    };

    /// <summary>Whether the new rules hold already.</summary>
    public bool MayTell(DateTimeOffset now) => IsOpen && HoldsFrom <= now.DayInChina();

    /// <summary>The person is told (告知). The caller queues the message with the same save.</summary>
    /// <exception cref="BrokenRuleException">It was decided already, or the rules do not hold yet.</exception>
    public void Tell(Guid by, DateTimeOffset now)
    {
        if (IsOpen && !MayTell(now))
        {
            throw new BrokenRuleException("LegalAid.RerunNotYet", HoldsFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        Decide(RerunStatus.Told, by, now);
    }

    /// <summary>The person is not told (不告知), for a reason.</summary>
    public void Dismiss(Guid by, string? reason, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(reason, "LegalAid.RerunNeedsReason");
        Decide(RerunStatus.Dismissed, by, now);
        Dismissal = reason!.Trim();
    }

    /// <summary>Newer rules came first.</summary>
    public void Overtake() => Move(RerunStatus.Overtaken);

    private void Decide(RerunStatus status, Guid by, DateTimeOffset now)
    {
        Move(status);
        (DecidedBy, DecidedAt) = (by, now);
    }

    private void Move(RerunStatus next)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("LegalAid.RerunDecided");
        }

        Status = next;
    }
}
