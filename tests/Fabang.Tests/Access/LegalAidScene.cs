using Fabang.Kernel.Files;
using Fabang.Modules.Accounts.Mandating;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Payments;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Modules.LegalAid.Letters;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Applications and cases of the owner: those that the pages show, and others that the deeds change.</summary>
internal static class LegalAidScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner, Guid lawyer)
    {
        var now = app.Clock.GetUtcNow();
        List<(string, Guid)> things = [];
        foreach (var name in new[] { "draft", "done-draft", "sent-draft", "dropped-draft", "deleted-draft" })
        {
            things.Add((name, (await app.SaveAsync(AidPeople.Filled(owner, now))).Id));
        }

        things.Add(("aid-paper", await PaperAsync(app, things[0].Item2, owner)));
        foreach (var (name, status) in new[]
                 {
                     ("aid-case", AidCaseStatus.HandedIn), ("aid-done", AidCaseStatus.Handling), ("aid-to-assign", AidCaseStatus.ToAssign), ("aid-offered", AidCaseStatus.Offered),
                 })
        {
            things.Add((name, await app.CaseAsync(owner, lawyer, status)));
        }

        var shown = things.Find(thing => thing.Item1 is "aid-case").Item2;
        things.Add(("sent-paper", await PaperAsync(app, shown, owner)));
        var changed = await app.AidAsync(things.Find(thing => thing.Item1 is "aid-done").Item2);
        things.Add(("aid-request", (await app.SaveAsync(AidRequest.Make(Guid.CreateVersion7(), changed.Case!, AidRequestKind.Progress, "办到哪了", now.AddDays(5), now))).Id));
        var letter = await app.IssueAsync(new LetterDraft(LetterKind.Grant, shown, (await app.AidAsync(shown)).Matter.Id, owner, new RegionCode(AidPeople.Here), GivenLetter.Samples(LetterKind.Grant)));
        await app.DeliverAsync();
        things.Add(("aid-letter", letter.Id));
        things.Add(("objection", await ObjectedAsync(app, owner)));
        things.Add(("done-objection", await ObjectedAsync(app, owner)));
        things.Add(("batch", (await app.SaveAsync(PaymentBatch.Make(Guid.CreateVersion7(), "BT-330106-20260101-0001", new RegionCode(AidPeople.Here), lawyer, 1, 2200, now))).Id));
        things.Add(("mandate", (await app.SaveAsync(Mandate.Give(owner, lawyer, Applying.Purpose, Guid.CreateVersion7(), now))).Id));
        return things;
    }

    private static async Task<Guid> PaperAsync(FabangApp app, Guid application, Guid owner)
    {
        var file = await app.WithAsync<FileStore, StoredFile>(async store => await store.AddAsync("合同.txt", new MemoryStream("劳动合同"u8.ToArray())));
        await app.SaveAsync(file);
        await app.SaveAsync(AidPaper.Of(application, file, PaperKind.Case, owner, app.Clock.GetUtcNow()));
        return file.Id;
    }

    private static async Task<Guid> ObjectedAsync(FabangApp app, Guid owner)
    {
        var now = app.Clock.GetUtcNow();
        var (application, matter) = AidPeople.Sent(owner, now);
        application.Refuse(matter, Guid.CreateVersion7(), RefusalGround.Means, "收入高于标准。", now);
        var objection = AidObjection.File(Guid.CreateVersion7(), application, null, [], "算错了", matter, AidPeople.At(AidSteps.Review, now), now);
        await app.SaveAsync(matter);
        await app.SaveAsync(application);
        return (await app.SaveAsync(objection)).Id;
    }
}
