using Fabang.Modules.Consultations.Publishing.Masking;
using Fabang.Modules.Matters;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>What a publication is made from: the words as they were written, with what is to be taken out, and the text that the program proposes.</summary>
/// <param name="Posts">In order, each with its masks.</param>
/// <param name="Proposal">Masked, to be corrected by an editor.</param>
public sealed record PublicationSource(IReadOnlyList<(Post Post, MaskedText Words)> Posts, PublicationText Proposal)
{
    public static PublicationSource Of(Consultation consultation, TextMasks masks, IEnumerable<string> names, IStringLocalizer<Texts> texts)
    {
        var posts = consultation.Posts.Where(post => post.Text.Length > 0).ToList();
        var masked = posts.Zip(masks.Of(posts.ConvertAll(post => post.Text), names)).ToList();
        var question = Joined(masked.Where(one => !one.First.IsOfLawyer()), texts);
        return new(masked, new(Heading(question), question, Joined(masked.Where(one => one.First.IsOfLawyer()), texts)));
    }

    /// <summary>The first of its kind stands alone; what was added later says what it is.</summary>
    private static string Joined(IEnumerable<(Post Post, MaskedText Words)> posts, IStringLocalizer<Texts> texts) =>
        string.Join("\n\n", posts.Select((one, at) => (at == 0 ? "" : texts[$"Publication.Part.{one.Post.Kind}"].Value) + one.Words.Text.Trim()));

    private static string Heading(string question)
    {
        var title = Matter.TitleOf(question);
        return title.Length <= PublicationText.LongestTitle ? title : title[..PublicationText.LongestTitle];
    }
}
