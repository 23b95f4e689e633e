using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.Matters.Conflicts;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>A notice as the officer types it from the paper; what is missing is null.</summary>
public sealed record NoticeToRegister
{
    /// <summary>公历 1900 年: nobody who is accused today was born before it.</summary>
    private static readonly DateOnly FirstBirth = new(1900, 1, 1);

    public OrganKind? Kind { get; init; }

    public string? Organ { get; init; }

    public string? Number { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? FoundOn { get; init; }

    public DateOnly? ReachedOn { get; init; }

    public TimeOnly? ReachedTime { get; init; }

    public string? Ground { get; init; }

    public bool IsLifeOrDeath { get; init; }

    public CaseStage? Stage { get; init; }

    public string? Charge { get; init; }

    public string? Others { get; init; }

    public string? Name { get; init; }

    public DateOnly? Born { get; init; }

    public string? Place { get; init; }

    public string? Representative { get; init; }

    public string? Phone { get; init; }

    public string? Language { get; init; }

    /// <summary>When it reached the centre; without a time, now where that was today, else at noon.</summary>
    /// <exception cref="BrokenRuleException">The three days do not follow one another, or are still to come.</exception>
    public DateTimeOffset ReachedAt(DateTimeOffset now)
    {
        if (ReachedOn is not { } reached || IssuedOn is not { } issued || FoundOn is not { } found || found > issued || issued > reached || found < FirstBirth)
        {
            throw new BrokenRuleException("LegalAid.BadNoticeDays");
        }

        var at = ReachedTime is { } time ? reached.At(time) : reached == now.DayInChina() ? now : reached.At(new TimeOnly(12, 0));
        return at > now ? throw new BrokenRuleException("LegalAid.BadNoticeDays") : at;
    }

    /// <exception cref="BrokenRuleException">Name, day of birth or telephone is missing or wrong.</exception>
    public Accused AccusedOn(DateOnly today)
    {
        BrokenRuleException.ThrowIfBlank(Name, "LegalAid.NeedsAccused");
        var born = Born is { } day && day >= FirstBirth && day < today ? day : throw new BrokenRuleException("LegalAid.BadBirth");
        var phone = string.IsNullOrWhiteSpace(Phone) ? null : PhoneNumber.TryParse(Phone, out var called) ? called.Digits : throw new BrokenRuleException("LegalAid.BadAgentPhone");
        return new(Name!.Trim(), born, Typed.Given(Place), Typed.Given(Representative), phone, Typed.Given(Language));
    }

    public OtherSide OtherSide => new(Typed.Given(Others), null, null);
}
