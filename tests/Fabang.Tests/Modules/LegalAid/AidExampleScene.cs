using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Api;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.LegalAid.Letters;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>An application of a person as an example of the API document needs it.</summary>
internal static class AidExampleScene
{
    /// <returns>What the example shows, and what stands for it here.</returns>
    public static async Task<IReadOnlyList<(string Shown, string Here)>> PlayAsync(FabangApp app, string name, Guid person, ApiProgram program)
    {
        var (now, last) = (app.Clock.GetUtcNow(), name.Split('/')[^1]);
        if (name.Contains("/agreement", StringComparison.Ordinal))
        {
            return await AgreementAsync(app, person, program, asksCode: last is "signature");
        }

        switch (last)
        {
            case "person" or "case" or "means" or "papers" or "signature-code" or "signature" or "send":
                return await DraftAsync(app, person, program, last is "signature");
            case "{id}" when name.StartsWith("delete", StringComparison.Ordinal):
                return await DraftAsync(app, person, program, asksCode: false);
            case "supplement" or "objections":
                var (application, matter) = AidPeople.Sent(person, now);
                if (last is "supplement")
                {
                    application.AskPapers(matter, Guid.CreateVersion7(), "合同", AidPeople.At(AidSteps.Supplement, now), now);
                }
                else
                {
                    application.Refuse(matter, Guid.CreateVersion7(), RefusalGround.Means, "收入高于标准。", now);
                }

                await app.SaveAsync(matter);
                return [Put("40", (await app.SaveAsync(application)).Id)];
            case "withdraw":
                return [Put("40", await app.ReceivedAsync(person))];
            default:
                var lawyer = await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer);
                return await CaseAsync(app, person, await app.CaseAsync(person, lawyer, last is "rating" ? AidCaseStatus.HandedIn : AidCaseStatus.Handling), last);
        }
    }

    /// <summary>The newest code of all, for whoever must send one.</summary>
    public static async Task<string> LastCodeAsync(this FabangApp app) =>
        await app.ReadAsync(db => db.Set<PhoneCode>().OrderByDescending(code => code.Id).Select(code => code.Code).FirstOrDefaultAsync()) ?? "123456";

    private static async Task<IReadOnlyList<(string Shown, string Here)>> DraftAsync(FabangApp app, Guid person, ApiProgram program, bool asksCode)
    {
        var id = (await app.SaveAsync(AidPeople.Filled(person, app.Clock.GetUtcNow()))).Id;
        return asksCode ? [Put("40", id), Put("43", (await program.PostAsync($"/my/legal-aid/{id}/signature-code", new { name = AidPeople.Name })).GetProperty("id").GetGuid())] : [Put("40", id)];
    }

    private static async Task<IReadOnlyList<(string Shown, string Here)>> CaseAsync(FabangApp app, Guid person, Guid id, string last)
    {
        if (last is "{file}")
        {
            var file = await app.SaveAsync(await app.WithAsync<FileStore, StoredFile>(store => store.AddAsync("欠条.txt", new MemoryStream("欠条"u8.ToArray()))));
            await app.SaveAsync(AidPaper.Of(id, file, PaperKind.Case, person, app.Clock.GetUtcNow()));
            return [Put("40", id), Put("42", file.Id)];
        }

        if (last is "{letter}")
        {
            var matter = (await app.AidAsync(id)).Matter.Id;
            var letter = await app.IssueAsync(new LetterDraft(LetterKind.Grant, id, matter, person, new RegionCode(AidPeople.Here), GivenLetter.Samples(LetterKind.Grant)));
            await app.DeliverAsync();
            return [Put("40", id), Put("41", letter.Id)];
        }

        return [Put("40", id)];
    }

    /// <summary>One that the lawyer has signed.</summary>
    private static async Task<IReadOnlyList<(string Shown, string Here)>> AgreementAsync(FabangApp app, Guid person, ApiProgram program, bool asksCode)
    {
        var (lawyer, now) = (await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer), app.Clock.GetUtcNow());
        var id = await app.CaseAsync(person, lawyer, AidCaseStatus.Accepted);
        var view = await app.AidAsync(id);
        var letter = await app.IssueAsync(new LetterDraft(LetterKind.Agreement, id, view.Matter.Id, person, new RegionCode(AidPeople.Here), GivenLetter.Samples(LetterKind.Agreement)));
        var agreement = AidAgreement.Issue(view.Case!, letter, now);
        agreement.SignByLawyer(lawyer, new("王明", AgreementWay.SignedIn, now, agreement.DocumentHash, null), "王明");
        await app.SaveAsync(agreement);
        await app.DeliverAsync();
        List<(string, string)> put = [Put("40", id), (AidExamples.Agreement.Hash, agreement.DocumentHash)];
        if (asksCode)
        {
            put.Add(Put("43", (await program.PostAsync($"/my/legal-aid/{id}/agreement/signature-code", new { name = AidPeople.Name, hash = agreement.DocumentHash })).GetProperty("id").GetGuid()));
        }

        return put;
    }

    /// <summary>The ids of the examples differ in their last two digits.</summary>
    private static (string Shown, string Here) Put(string digits, Guid id) => ($"0195b4c2-6a00-7000-8000-0000000000{digits}", id.ToString());
}
