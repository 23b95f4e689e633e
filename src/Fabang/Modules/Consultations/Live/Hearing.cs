using System.Globalization;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// How a program follows a conversation that has no event stream (长轮询): it says the last number that it has, and is answered when there is something newer, when it
/// stands elsewhere, or after a while. A ring only says "look", so that a lost one costs a moment and never a message.
/// </summary>
internal sealed class Hearing(ConversationStream stream, Rings rings, TimeProvider clock)
{
    /// <summary>Most seconds that one answer is waited for: proxies cut lines that are silent for longer.</summary>
    public const int LongestWait = 25;

    /// <summary>Changes when it stands elsewhere, or the other side has read more.</summary>
    public static string StateOf(ConversationMoment moment) => string.Create(CultureInfo.InvariantCulture, $"{moment.Version}.{moment.StaffReadTo}");

    /// <param name="id">The conversation.</param>
    /// <param name="reader">Its person.</param>
    /// <param name="after">The last number that they have.</param>
    /// <param name="state">What <see cref="StateOf"/> was when they last heard; null where they do not care.</param>
    /// <param name="seconds">How long to wait; 0 not at all.</param>
    /// <param name="cancel">They are gone.</param>
    /// <returns>How it stands; null where it does not exist for them.</returns>
    public async Task<ConversationMoment?> WaitAsync(Guid id, Guid reader, int after, string? state, int seconds, CancellationToken cancel)
    {
        var moment = await stream.LookAsync(id, reader, isStaff: false, cancel);
        if (seconds == 0 || IsNews(moment))
        {
            return moment;
        }

        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancel);
        // It rings once when the listening begins: what came before is seen then.
        await foreach (var _ in rings.ListenAsync(new HashSet<string>(StringComparer.Ordinal) { ConversationTopics.Of(id) }, either.Token))
        {
            moment = await stream.LookAsync(id, reader, isStaff: false, cancel);
            if (IsNews(moment))
            {
                break;
            }
        }

        return moment;

        bool IsNews(ConversationMoment? now) => now is null || now.LastNumber > after || now.IsOver || (state is not null && state != StateOf(now));
    }
}
