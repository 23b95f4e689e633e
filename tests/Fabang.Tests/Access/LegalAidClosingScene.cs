using Fabang.Kernel.Files;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Modules.LegalAid.Letters;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Agreements that wait to be signed, files, call-backs and peer reviews: those that the pages show, and others that the deeds change.</summary>
internal static class LegalAidClosingScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner, Guid lawyer, Guid colleague)
    {
        List<(string, Guid)> things = [];
        foreach (var (signing, file) in new[] { ("aid-signing", "case-file"), ("done-signing", "done-file") })
        {
            var id = await app.CaseAsync(owner, lawyer, AidCaseStatus.Accepted);
            var view = await app.AidAsync(id);
            var letter = await app.IssueAsync(new LetterDraft(LetterKind.Agreement, id, view.Matter.Id, owner, new RegionCode(AidPeople.Here), GivenLetter.Samples(LetterKind.Agreement)));
            await app.SaveAsync(AidAgreement.Issue(view.Case!, letter, app.Clock.GetUtcNow()));
            things.AddRange([(signing, id), (file, await FileAsync(app, view.Case!.Id, lawyer))]);
        }

        foreach (var name in new[] { "", "done-" })
        {
            var id = await app.CaseAsync(owner, lawyer, AidCaseStatus.Closed);
            var (view, now) = (await app.AidAsync(id), app.Clock.GetUtcNow());
            var call = await app.SaveAsync(FollowUp.Open(view.Case!, now.AddDays(30), now));
            var review = await app.SaveAsync(PeerReview.Ask(view.Application, view.Case!, colleague, Guid.CreateVersion7(), now.AddDays(30), now));
            things.AddRange([($"{name}follow-up", call.Id), ($"{name}peer-review", review.Id)]);
            if (name.Length == 0)
            {
                things.AddRange([("aid-closed", id), ("closed-file", await FileAsync(app, view.Case!.Id, lawyer))]);
            }
        }

        await app.DeliverAsync();
        return things;
    }

    private static async Task<Guid> FileAsync(FabangApp app, Guid aid, Guid lawyer)
    {
        var file = await app.WithAsync<FileStore, StoredFile>(async store => await store.AddAsync("笔录.txt", new MemoryStream("会见笔录"u8.ToArray())));
        await app.SaveAsync(file);
        await app.SaveAsync(CaseFile.Of(aid, file, CaseFileKind.Meeting, lawyer, app.Clock.GetUtcNow()));
        return file.Id;
    }
}
