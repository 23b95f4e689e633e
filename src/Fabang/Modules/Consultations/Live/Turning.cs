using System.Text;
using Fabang.Modules.Matters;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// Turns a conversation into a written consultation (转留言) under the same number, with all that was said as its question: nobody tells it again. Where a
/// lawyer has it, they have the question, too, and write their opinion (法律意见) with the articles it rests on as any answer.
/// </summary>
public sealed class Turning(FabangDb db, Talks talks, ChatLines lines, MatterLimits limits, IStringLocalizer<Texts> texts)
{
    /// <param name="view">The conversation.</param>
    /// <param name="by">The person, the lawyer who has it, or null where a rule of the region did it.</param>
    /// <param name="lawyer">Who will answer; null for whoever is on duty.</param>
    public Task TurnAsync(ChatView view, Guid? by, Responder? lawyer, CancellationToken cancel = default) =>
        talks.ChangeAsync(view.Conversation, lawyer is null ? "Consultations.NoteTurned" : "Consultations.NoteTurnedToOpinion", lawyer?.Name ?? "", async now =>
        {
            var (conversation, matter) = (view.Conversation, view.Matter);
            conversation.TurnToQuestion(by, now);
            matter.PassOn($"/my/consultations/{conversation.Id}", $"/desk/consultations/{conversation.Id}");
            var due = await limits.EndAsync(ConsultationLimits.Answer, conversation.Region, now, cancel);
            var question = Consultation.Send(conversation.Id, matter, await TranscriptAsync(conversation, cancel), due, now, conversation.TopicId);
            question.Warn(conversation.DangerId);
            db.Add(question);
            if (lawyer is not null)
            {
                question.Claim(matter, lawyer, now);
            }
        }, cancel);

    /// <summary>The story, then who said what. What is too long for a question loses the middle, and says so.</summary>
    private async Task<string> TranscriptAsync(Conversation conversation, CancellationToken cancel)
    {
        // Nobody is the reader here: the person is "咨询人" to the lawyer who reads it.
        var said = await lines.AllAsync(conversation, Guid.Empty, cancel);
        var story = said[0].Text;
        var talk = new StringBuilder();
        foreach (var line in said.Skip(1).Where(line => line.Side is not "note"))
        {
            talk.Append('\n').Append(texts["Chat.Said", line.Who, line.At, line.Text].Value);
        }

        var left = Consultation.LongestText - story.Length;
        var cut = texts["Chat.CutOff"].Value;
        return talk.Length <= left ? story + talk : left > cut.Length ? $"{story}{cut}{Tail(talk.ToString(), left - cut.Length)}" : story;
    }

    /// <summary>The last so many characters, none of them half.</summary>
    private static string Tail(string text, int length)
    {
        var start = text.Length - length;
        return text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }
}
