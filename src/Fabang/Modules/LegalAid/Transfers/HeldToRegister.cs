using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Matters.Conflicts;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>An application on paper of somebody who is held, as the officer types it; what is missing is null.</summary>
public sealed record HeldToRegister
{
    public HeldVia? Via { get; init; }

    public string? By { get; init; }

    public DateOnly? HandedOn { get; init; }

    public TimeOnly? HandedTime { get; init; }

    public DateOnly? ReachedOn { get; init; }

    public TimeOnly? ReachedTime { get; init; }

    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? Place { get; init; }

    public string? Matter { get; init; }

    public string? Story { get; init; }

    public CaseStage? Stage { get; init; }

    public string? Organ { get; init; }

    public string? OtherNames { get; init; }

    /// <exception cref="BrokenRuleException">Day or hour is missing, they do not follow one another, or are still to come.</exception>
    public (DateTimeOffset Handed, DateTimeOffset Reached) Times(DateTimeOffset now)
    {
        if (HandedOn is not { } handedOn || HandedTime is not { } handedTime || ReachedOn is not { } reachedOn || ReachedTime is not { } reachedTime)
        {
            throw new BrokenRuleException("LegalAid.BadHeldTimes");
        }

        var (handed, reached) = (handedOn.At(handedTime), reachedOn.At(reachedTime));
        return handed > reached || reached > now ? throw new BrokenRuleException("LegalAid.BadHeldTimes") : (handed, reached);
    }

    /// <exception cref="BrokenRuleException">The matter is on no list, or is one for advice alone.</exception>
    public CaseFacts Case(AidChoices choices) => new CaseToFill(Matter, Story, Stage, Organ, null, OtherNames).Read(choices);

    /// <summary>Who is held has no telephone, and lives for now where they are held.</summary>
    /// <exception cref="BrokenRuleException">Name, number or place is missing or wrong.</exception>
    public Applicant Applicant()
    {
        BrokenRuleException.ThrowIfBlank(Name, "LegalAid.NeedsAccused");
        BrokenRuleException.ThrowIfBlank(Place, "LegalAid.NeedsPlace");
        return PartyNumber.TryParse(IdNumber, out var number) && Applications.Applicant.BirthDateIn(number.Value) is not null
            ? new Applicant(Name!.Trim(), number.Value, "", Place!.Trim(), null, null)
            : throw new BrokenRuleException("LegalAid.BadIdNumber");
    }
}
