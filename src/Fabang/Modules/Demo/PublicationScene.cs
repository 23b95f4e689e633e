using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Consultations.Publishing.Masking;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Demo;

/// <summary>Some of the people whose questions are answered let them be published: most are, one waits for the second pair of eyes, two for the first.</summary>
public sealed class PublicationScene(FabangDb db, Numbering numbering, TextMasks masks, IStringLocalizer<Consultations.Texts> texts)
{
    private const int Agreed = 8;
    private const int Published = 5;

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var answered = await db.Set<Consultation>().Include(one => one.Posts.OrderBy(post => post.Number)).ThenInclude(post => post.Citations)
            .Where(one => one.Status == ConsultationStatus.Closed || one.Status == ConsultationStatus.Answered).OrderBy(one => one.SentAt).ToListAsync(cancel);
        var each = answered.DistinctBy(one => one.Posts[0].Text).Take(Agreed).ToList();
        for (var i = 0; i < each.Count; i++)
        {
            await PlayAsync(each[i], staff["zhoumin"], staff["heqing"], handIn: i <= Published, pass: i < Published, cancel);
        }
    }

    private Task PlayAsync(Consultation consultation, Guid editor, Guid reviewer, bool handIn, bool pass, CancellationToken cancel) => db.InTransactionAsync(async () =>
    {
        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == consultation.MatterId, cancel);
        var at = consultation.Posts[^1].At.AddHours(9);
        var publication = Publication.Agree(consultation, matter, at);
        db.Add(publication);
        if (handIn)
        {
            publication.HandIn(editor, PublicationSource.Of(consultation, masks, [], texts).Proposal, consultation.Posts.Count, at.AddHours(1));
        }

        if (pass)
        {
            db.Add(publication.Pass(reviewer, consultation, matter, await numbering.NextAsync("WD", consultation.Region.Province.Value, cancel), at.AddHours(2)));
        }

        await db.SaveChangesAsync(cancel);
    }, cancel);
}
