namespace Fabang.Modules.Matters;

/// <summary>
/// Who must act next, and by when (下一步): the one line that the person and the staff both see. Written by every
/// transition, in its transaction.
/// </summary>
/// <param name="Actor">Whose turn it is.</param>
/// <param name="ActorId">The account, where it is one certain person of the staff.</param>
/// <param name="What">Key of the sentence that says what is to be done, <c>Module.Key</c>.</param>
/// <param name="DueAt">Until when; null when nothing is awaited.</param>
/// <param name="Rule">The rule that sets the limit, as the setting names it, with its value: <c>consultations.answer-limit=24h</c>.</param>
public sealed record NextStep(NextActor Actor, Guid? ActorId, string What, DateTimeOffset? DueAt, string? Rule)
{
    /// <summary>The matter is closed: nobody has to do anything.</summary>
    public static NextStep None(string what) => new(NextActor.Nobody, null, what, null, null);

    public bool IsLate(DateTimeOffset now) => DueAt < now;
}
