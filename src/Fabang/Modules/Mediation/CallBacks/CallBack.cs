using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>
/// The office calls one party a while after the agreement (回访). 《人民调解法》第三十一条: the committee watches over how it is kept; 《人民调解工作若干规定》第三十六条: it calls back.
/// </summary>
public sealed class CallBack : Entity, IRegional
{
    public const int LongestNote = 500;

    public static readonly StateTable<CallBackStatus> Moves = new()
    {
        [CallBackStatus.Open] = [CallBackStatus.Done, CallBackStatus.GivenUp],
    };

    private readonly List<CallTry> _tries = [];

    private CallBack()
    {
    }

    public Guid CaseId { get; private init; }

    public Guid PartyId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>From when on they are to be called.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public CallBackStatus Status { get; private set; }

    /// <summary>Null before they were reached.</summary>
    public AgreementKept? Kept { get; private set; }

    public bool? IsSatisfied { get; private set; }

    public bool? WasAskedForMoney { get; private set; }

    public IReadOnlyList<CallTry> Tries => _tries;

    public static CallBack Plan(Guid mediation, Guid party, RegionCode region, DateTimeOffset dueAt) =>
        new() { CaseId = mediation, PartyId = party, Region = region, DueAt = dueAt, Status = CallBackStatus.Open };

    /// <summary>They were reached, and this is what they said.</summary>
    public void Answer(Guid officer, CallAnswer answer, string? note, DateTimeOffset now)
    {
        Move(CallBackStatus.Done);
        (Kept, IsSatisfied, WasAskedForMoney) = (answer.Kept, answer.IsSatisfied, answer.WasAskedForMoney);
        _tries.Add(CallTry.Of(Id, officer, wasReached: true, note, now));
    }

    /// <summary>They were not reached; after so many tries nobody tries again.</summary>
    public void Miss(Guid officer, string? note, int most, DateTimeOffset now)
    {
        if (_tries.Count + 1 >= most)
        {
            Move(CallBackStatus.GivenUp);
        }
        else if (Status is not CallBackStatus.Open)
        {
            throw new BrokenRuleException("Mediation.CallIsOver");
        }

        _tries.Add(CallTry.Of(Id, officer, wasReached: false, note, now));
    }

    /// <summary>The party leaves the platform: what was written down of their words goes, the figures stay.</summary>
    public void Forget() => _tries.ForEach(one => one.Forget());

    private void Move(CallBackStatus next)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("Mediation.CallIsOver");
        }

        Status = next;
    }
}
