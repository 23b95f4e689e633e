using System.ComponentModel;
using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Api;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>Fills in, signs and sends an application, for programs.</summary>
internal static class ApplyApi
{
    private const string Mine = "One's own application. 本人的申请";

    public static void MapApplyApi(this RouteGroupBuilder mine)
    {
        var id = ("id", AidExamples.Aid.Id.ToString());
        mine.MapGet("/my/legal-aid", ListAsync).WithSummary("我的法律援助申请: one's own applications, the newest first").WithExample(AidExamples.Lines);
        mine.MapPost("/my/legal-aid", StartAsync).Once().WithSummary("开始申请: begins one; fill in its parts, sign and send it").WithBodyExample(AidExamples.Draft, new ApplicationToStart("330106"));
        mine.MapGet("/my/legal-aid/{id:guid}", ShowAsync).WithSummary("一件申请: what is filled in, whose turn it is, what was decided and done").WithExample(AidExamples.Aid, id);
        mine.MapDelete("/my/legal-aid/{id:guid}", DropAsync).WithSummary("删掉草稿: throws a draft away, with its papers").WithExample(new object(), id);
        mine.MapPut("/my/legal-aid/{id:guid}/person", PersonAsync).WithSummary("谁要申请: who applies, and who does it for them").WithBodyExample(AidExamples.Draft, AidExamples.Person, id);
        mine.MapPut("/my/legal-aid/{id:guid}/case", CaseAsync).WithSummary("什么事: what aid is asked for").WithBodyExample(AidExamples.Draft, AidExamples.Facts, id);
        mine.MapPut("/my/legal-aid/{id:guid}/means", MeansAsync).WithSummary("经济情况: how the household lives").WithBodyExample(AidExamples.Draft, AidExamples.Means, id);
        mine.MapPost("/my/legal-aid/{id:guid}/papers", AttachAsync).WithSummary("交材料: adds a paper").WithBodyExample(AidExamples.Draft, AidExamples.Paper, id);
        mine.MapPost("/my/legal-aid/{id:guid}/signature-code", AskSignatureAsync).WithSummary("要签名验证码: sends a code to the person's phone. Show the commitment first")
            .WithBodyExample(AidExamples.CodeSent, new SignatureToAsk(AidExamples.Name), id);
        mine.MapPost("/my/legal-aid/{id:guid}/signature", SignAsync).WithSummary("签名: the code signs the commitment").WithBodyExample(AidExamples.Draft, new SignatureToGive(AidExamples.CodeSent.Id, "123456"), id);
        mine.MapPost("/my/legal-aid/{id:guid}/send", SendAsync).WithSummary("提交申请: the seven days begin").WithExample(AidExamples.Aid, id);
    }

    private static async Task<Ok<IReadOnlyList<AidLineInApi>>> ListAsync(Applying applying, CurrentUser user, CancellationToken cancel) => TypedResults.Ok<IReadOnlyList<AidLineInApi>>(
        [.. (await applying.ListAsync(cancel)).Where(one => one.PersonId == user.RequiredId).Select(one => new AidLineInApi(one.Id, one.Status, one.MatterCode, one.ChangedAt))]);

    private static async Task<Results<Ok<AidInApi>, NotFound>> StartAsync(ApplicationToStart sent, IdempotencyKey key, Applying applying, CurrentUser user, RegionTree tree, AidShown shown, CancellationToken cancel)
    {
        if (!RegionCode.TryParse(sent.Region, out var region) || !tree.Has(region) || region.Level is RegionLevel.Nation)
        {
            throw new BrokenRuleException("LegalAid.NeedsRegion");
        }

        await applying.StartAsync(key.Id, user.RequiredId, region, cancel);
        return await ShowAsync(key.Id, shown, cancel);
    }

    private static async Task<Results<Ok<AidInApi>, NotFound>> ShowAsync([Description(Mine)] Guid id, AidShown shown, CancellationToken cancel) =>
        await shown.OfAsync(id, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    private static async Task<Results<NoContent, NotFound>> DropAsync([Description(Mine)] Guid id, Applying applying, CancellationToken cancel)
    {
        if (await applying.FindDraftAsync(id, cancel) is not { } draft)
        {
            return TypedResults.NotFound();
        }

        await applying.DropAsync(draft, cancel);
        return TypedResults.NoContent();
    }

    private static Task<Results<Ok<AidInApi>, NotFound>> PersonAsync([Description(Mine)] Guid id, PersonToFill sent, Filling filling, AidShown shown, DirectoryLists lists, TimeProvider clock, CancellationToken cancel) =>
        FillAsync(id, (draft, _) => draft.Fill(sent.Read(clock.GetUtcNow().DayInChina(), lists), clock.GetUtcNow()), filling, shown, cancel);

    private static Task<Results<Ok<AidInApi>, NotFound>> CaseAsync([Description(Mine)] Guid id, CaseToFill sent, Filling filling, AidShown shown, TimeProvider clock, CancellationToken cancel) =>
        FillAsync(id, (draft, choices) => draft.Fill(sent.Read(choices), clock.GetUtcNow()), filling, shown, cancel);

    private static Task<Results<Ok<AidInApi>, NotFound>> MeansAsync([Description(Mine)] Guid id, MeansToFill sent, Filling filling, AidShown shown, TimeProvider clock, CancellationToken cancel) =>
        FillAsync(id, (draft, choices) => draft.Fill(sent.Read(choices), clock.GetUtcNow()), filling, shown, cancel);

    private static Task<Results<Ok<AidInApi>, NotFound>> AttachAsync([Description(Mine)] Guid id, AidPaperToSend sent, Applying applying, AidShown shown, CancellationToken cancel) =>
        ChangeAsync(id, draft => applying.AttachAsync(draft, sent.Kind!.Value, [sent.File!.ToUpload()], cancel: cancel), applying, shown, cancel);

    private static async Task<Results<Ok<CodeSentInApi>, NotFound>> AskSignatureAsync([Description(Mine)] Guid id, SignatureToAsk sent, Applying applying, Signing signing, CancellationToken cancel) =>
        await applying.FindDraftAsync(id, cancel) is { } draft
            ? TypedResults.Ok(new CodeSentInApi(await signing.RequestAsync(draft, sent.Name!, cancel), (await signing.PhoneOfAsync(draft, cancel)).Masked))
            : TypedResults.NotFound();

    private static Task<Results<Ok<AidInApi>, NotFound>> SignAsync([Description(Mine)] Guid id, SignatureToGive sent, Applying applying, Signing signing, AidShown shown, CancellationToken cancel) =>
        ChangeAsync(id, draft => signing.ConfirmAsync(draft, sent.Id!.Value, sent.Code, sent.ReadAloud, cancel: cancel), applying, shown, cancel);

    private static async Task<Results<Ok<AidInApi>, NotFound>> SendAsync([Description(Mine)] Guid id, Applying applying, AidShown shown, CancellationToken cancel)
    {
        // What was sent before is answered as it stands.
        if (await applying.FindDraftAsync(id, cancel) is not null)
        {
            await applying.SendAsync(id, cancel);
        }

        return await ShowAsync(id, shown, cancel);
    }

    private static async Task<Results<Ok<AidInApi>, NotFound>> FillAsync(Guid id, Action<AidApplication, AidChoices> fill, Filling filling, AidShown shown, CancellationToken cancel) =>
        await filling.FillAsync(id, fill, cancel) ? await ShowAsync(id, shown, cancel) : TypedResults.NotFound();

    private static async Task<Results<Ok<AidInApi>, NotFound>> ChangeAsync(Guid id, Func<AidApplication, Task> change, Applying applying, AidShown shown, CancellationToken cancel)
    {
        if (await applying.FindDraftAsync(id, cancel) is not { } draft)
        {
            return TypedResults.NotFound();
        }

        await change(draft);
        return await ShowAsync(id, shown, cancel);
    }
}
