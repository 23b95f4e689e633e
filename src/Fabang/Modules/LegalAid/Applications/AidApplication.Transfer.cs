using System.Text.Json;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

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

    /// <summary>How it was passed on, as it is kept; null where the person, or who applies for them, sent it.</summary>
    public string? ForwardedKept { get; private set; }

    public Forwarded? Forwarded
    {
        get => string.IsNullOrEmpty(ForwardedKept) ? null : JsonSerializer.Deserialize<Forwarded>(ForwardedKept);
        private set => ForwardedKept = value is null ? null : JsonSerializer.Serialize(value);
    }

    /// <summary>被羁押: the family applies for somebody who is held, or it came from where they are held.</summary>
    public bool IsHeld => ForwardedKept is not null || Sheet.Applicant?.Agent?.Ground is AgentGround.Detained;

    /// <summary>Whether it may still be sent on: nothing was decided, and no papers are awaited.</summary>
    public bool CanSendOn => Status is ApplicationStatus.Received && DecidedAt is null && Reasons is null;

    /// <summary>Whether it waits for somebody to see whose it is.</summary>
    public bool IsToKeep => IsHeld && CanSendOn && KeptAt is null && SentHereAt is null;

    /// <summary>What somebody who is held has written and signed on paper (转交的申请): all that the paper says, ready to be sent. Means are asked for where they matter.</summary>
    public static AidApplication Forward(Guid id, Guid person, RegionCode region, Applicant applicant, CaseFacts facts, Forwarded forwarded)
    {
        var application = Start(id, person, null, region, forwarded.ReachedAt);
        application.Forwarded = forwarded;
        application.Fill(applicant, forwarded.ReachedAt);
        application.Fill(facts, forwarded.ReachedAt);
        application.Fill(new MeansFacts(AidFacts.NoGroup, null, null, null, null), forwarded.ReachedAt);
        application.Sign(applicant.Name, SignatureWay.AtCounter, readAloud: false, forwarded.ReachedAt);
        return application;
    }

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

        what = what with { Via = Forwarded?.Via ?? what.Via };
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
