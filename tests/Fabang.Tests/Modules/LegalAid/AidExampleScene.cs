using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
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
    /// <returns>The last two digits of the ids that the example shows, and what stands for them.</returns>
    public static async Task<IReadOnlyList<(string Digits, Guid Id)>> PlayAsync(FabangApp app, string name, Guid person, ApiProgram program)
    {
        var (now, last) = (app.Clock.GetUtcNow(), name.Split('/')[^1]);
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
                return [("40", (await app.SaveAsync(application)).Id)];
            case "withdraw":
                return [("40", await app.ReceivedAsync(person))];
            default:
                var lawyer = await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer);
                return await CaseAsync(app, person, await app.CaseAsync(person, lawyer, last is "rating" ? AidCaseStatus.HandedIn : AidCaseStatus.Handling), last);
        }
    }

    /// <summary>The newest code of all, for whoever must send one.</summary>
    public static async Task<string> LastCodeAsync(this FabangApp app) =>
        await app.ReadAsync(db => db.Set<PhoneCode>().OrderByDescending(code => code.Id).Select(code => code.Code).FirstOrDefaultAsync()) ?? "123456";

    private static async Task<IReadOnlyList<(string Digits, Guid Id)>> DraftAsync(FabangApp app, Guid person, ApiProgram program, bool asksCode)
    {
        var id = (await app.SaveAsync(AidPeople.Filled(person, app.Clock.GetUtcNow()))).Id;
        return asksCode ? [("40", id), ("43", (await program.PostAsync($"/my/legal-aid/{id}/signature-code", new { name = AidPeople.Name })).GetProperty("id").GetGuid())] : [("40", id)];
    }

    private static async Task<IReadOnlyList<(string Digits, Guid Id)>> CaseAsync(FabangApp app, Guid person, Guid id, string last)
    {
        if (last is "{file}")
        {
            var file = await app.SaveAsync(await app.WithAsync<FileStore, StoredFile>(store => store.AddAsync("欠条.txt", new MemoryStream("欠条"u8.ToArray()))));
            await app.SaveAsync(AidPaper.Of(id, file, PaperKind.Case, person, app.Clock.GetUtcNow()));
            return [("40", id), ("42", file.Id)];
        }

        if (last is "{letter}")
        {
            var matter = (await app.AidAsync(id)).Matter.Id;
            var letter = await app.IssueAsync(new LetterDraft(LetterKind.Grant, id, matter, person, new RegionCode(AidPeople.Here), GivenLetter.Samples(LetterKind.Grant)));
            await app.DeliverAsync();
            return [("40", id), ("41", letter.Id)];
        }

        return [("40", id)];
    }
}
