using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Matters;

namespace Fabang.Modules.LegalAid.Applications;

/// <content>Whose it is (管辖): the centre keeps it, or sends it on. 《法律援助法》第三十八条、第三十九条.</content>
public sealed partial class AidApplication
{
    /// <summary>When an officer saw that it belongs to this centre; null where nobody has looked, or nobody had to.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>When another centre sent it here; null where it was sent to this one at first.</summary>
    public DateTimeOffset? SentHereAt { get; private set; }

    /// <summary>When it came to the centre that has it now.</summary>
    public DateTimeOffset ArrivedAt => SentHereAt ?? ReceivedAt!.Value;

    /// <summary>被羁押: the family applies for somebody who is held.</summary>
    public bool IsHeld => Sheet.Applicant?.Agent?.Ground is AgentGround.Detained;

    /// <summary>Whether it may still be sent on: nothing was decided, and no papers are awaited.</summary>
    public bool CanSendOn => Status is ApplicationStatus.Received && DecidedAt is null && Reasons is null;

    /// <summary>Whether it waits for somebody to see whose it is.</summary>
    public bool IsToKeep => IsHeld && CanSendOn && KeptAt is null && SentHereAt is null;

    /// <summary>It belongs to this centre: the seven days count from its receipt.</summary>
    public void Keep(Matter matter, Guid officer, NextStep next, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        if (!IsToKeep)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        KeptAt = now;
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidKeep", null, now);
    }

    /// <summary>It belongs to another centre (转送): from here on it stands there, and its seven days begin when it comes.</summary>
    public AidTransfer SendOn(Matter matter, Guid officer, SendingOn what, NextStep next, DateTimeOffset now)
    {
        MustNotBeOwn(officer);
        BrokenRuleException.ThrowIfBlank(what.Reason, "LegalAid.NeedsReason");
        if (!CanSendOn)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        if (what.To == Region)
        {
            throw new BrokenRuleException("LegalAid.IsThereAlready");
        }

        if (IsHeld && what.Via is null)
        {
            throw new BrokenRuleException("LegalAid.ChooseVia");
        }

        var transfer = AidTransfer.Of(Id, Region, officer, what, ArrivedAt, now);
        (Region, ClockFrom, SentHereAt, KeptAt) = (what.To, now, now, null);
        matter.MoveTo(what.To);
        matter.Advance(next, EntryAuthor.Staff, officer, "LegalAid.DidSendOn", what.ToName, now);
        Raise(new ApplicationSentOn(Id, now));
        return transfer;
    }
}
