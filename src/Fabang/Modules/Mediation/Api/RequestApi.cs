using System.ComponentModel;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Mediation.Request;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Mediation.Api;

/// <summary>Fills in and sends a request for mediation, for programs.</summary>
internal static class RequestApi
{
    public static void MapRequestApi(this RouteGroupBuilder mine)
    {
        var id = ("id", MediationExamples.Id.ToString());
        var file = ("file", MediationExamples.File.Id.ToString());
        mine.MapGet("/my/mediation", ListAsync).WithSummary("我的调解: one's own mediations, on whichever side, the newest first").WithExample(MediationExamples.Lines);
        mine.MapPost("/my/mediation", StartAsync).Once().WithSummary("开始申请调解: begins a request, if mediation can take it").WithBodyExample(MediationExamples.Draft, MediationExamples.Start);
        mine.MapGet("/my/mediation/{id:guid}", MineInApi.ShowAsync).WithSummary("一件调解: whose turn it is, and what can be done now").WithExample(MediationExamples.Mediation, id);
        mine.MapDelete("/my/mediation/{id:guid}", DropAsync).WithSummary("删掉草稿: throws a draft away, with its papers").WithExample(new object(), id);
        mine.MapPut("/my/mediation/{id:guid}/story", StoryAsync).WithSummary("经过和要求: what happened, and what is wanted").WithBodyExample(MediationExamples.Draft, MediationExamples.Story, id);
        mine.MapPut("/my/mediation/{id:guid}/parties", PartiesAsync).WithSummary("当事人: all at once").WithBodyExample(MediationExamples.Draft, MediationExamples.Parties, id);
        mine.MapPost("/my/mediation/{id:guid}/papers", AttachAsync).WithSummary("交材料: adds a paper, before and after it is sent").WithBodyExample(MediationExamples.Draft, MediationExamples.Sent, id);
        mine.MapGet("/my/mediation/{id:guid}/papers/{file:guid}", FileAsync).Produces<FileContentHttpResult>(contentType: "application/octet-stream")
            .WithSummary("下载材料: a paper, with its own media type").WithExample("…", id, file);
        mine.MapDelete("/my/mediation/{id:guid}/papers/{file:guid}", DropPaperAsync).WithSummary("删掉材料: takes a paper out of a draft").WithExample(MediationExamples.Draft, id, file);
        mine.MapPost("/my/mediation/{id:guid}/send", SendAsync).WithSummary("提交申请: sends it. By it the person agrees that the other side is told who asks and what they want").WithExample(MediationExamples.Requested, id);
    }

    private static async Task<Ok<IReadOnlyList<MediationLineInApi>>> ListAsync(MediationShown shown, CancellationToken cancel) => TypedResults.Ok(await shown.ListAsync(cancel));

    private static async Task<Results<Ok<MediationInApi>, NotFound>> StartAsync(RequestToStart sent, IdempotencyKey key, Requesting requesting, RegionTree tree, MediationShown shown, CancellationToken cancel)
    {
        if (!RegionCode.TryParse(sent.Region, out var region) || !tree.Has(region) || region.Level is RegionLevel.Nation)
        {
            throw new BrokenRuleException("Mediation.NeedsRegion");
        }

        if (sent.Judge() is { } no)
        {
            throw new BrokenRuleException($"Mediation.NotFit.{no}");
        }

        await requesting.StartAsync(key.Id, region, sent.Type!.Value, sent.HasViolence, cancel);
        return await MineInApi.ShowAsync(key.Id, shown, cancel);
    }

    private static async Task<Results<NoContent, NotFound>> DropAsync([Description(MineInApi.Mine)] Guid id, Requesting requesting, CancellationToken cancel)
    {
        if (await requesting.FindDraftAsync(id, cancel) is not { } draft)
        {
            return TypedResults.NotFound();
        }

        await requesting.DropAsync(draft, cancel);
        return TypedResults.NoContent();
    }

    private static Task<Results<Ok<MediationInApi>, NotFound>> StoryAsync([Description(MineInApi.Mine)] Guid id, StoryToFill sent, Requesting requesting, MediationShown shown, CancellationToken cancel) =>
        FillAsync(id, draft => requesting.FillAsync(draft, sent, cancel), requesting, shown, cancel);

    private static Task<Results<Ok<MediationInApi>, NotFound>> PartiesAsync([Description(MineInApi.Mine)] Guid id, PartiesToFill sent, Requesting requesting, MediationShown shown, CancellationToken cancel) =>
        FillAsync(id, draft => requesting.NameAllAsync(draft, sent, cancel), requesting, shown, cancel);

    private static async Task<Results<Ok<MediationInApi>, NotFound>> AttachAsync(
        [Description(MineInApi.Mine)] Guid id, PaperToSend sent, Requesting requesting, OwnMediations own, TakingPart part, MediationShown shown, CancellationToken cancel) =>
        await requesting.FindDraftAsync(id, cancel) is not null
            ? await FillAsync(id, draft => requesting.AttachAsync(draft, [sent.ToUpload()], cancel: cancel), requesting, shown, cancel)
            : await MineInApi.ChangeAsync(id, (view, me) => part.AttachAsync(view, me, [sent.ToUpload()], cancel), own, shown, cancel);

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        [Description(MineInApi.Mine)] Guid id, [Description("One of its papers. 材料的 id")] Guid file, Requesting requesting, OwnMediations own, FileStore store, HttpResponse response, CancellationToken cancel)
    {
        var papers = await own.FindAsync(id, cancel) is { } found ? PartyMay.Papers(found.View, found.Me)
            : await requesting.FindDraftAsync(id, cancel) is { } draft ? await requesting.FilesOfAsync(draft, cancel) : [];
        return papers.FirstOrDefault(one => one.Id == file) is { } paper ? await store.SendToProgramAsync(null, paper, response, cancel) : TypedResults.NotFound();
    }

    private static Task<Results<Ok<MediationInApi>, NotFound>> DropPaperAsync(
        [Description(MineInApi.Mine)] Guid id, [Description("One of its papers. 材料的 id")] Guid file, Requesting requesting, MediationShown shown, CancellationToken cancel) => FillAsync(id, async draft =>
    {
        if ((await requesting.FilesOfAsync(draft, cancel)).FirstOrDefault(one => one.Id == file) is { } paper)
        {
            await requesting.DropPaperAsync(draft, paper, cancel);
        }
    }, requesting, shown, cancel);

    private static async Task<Results<Ok<MediationInApi>, NotFound>> SendAsync([Description(MineInApi.Mine)] Guid id, Requesting requesting, MediationShown shown, CancellationToken cancel)
    {
        // What was sent before is answered as it stands.
        if (await requesting.FindDraftAsync(id, cancel) is not null)
        {
            await requesting.SendAsync(id, cancel);
        }

        return await MineInApi.ShowAsync(id, shown, cancel);
    }

    private static async Task<Results<Ok<MediationInApi>, NotFound>> FillAsync(Guid id, Func<MediationCase, Task> fill, Requesting requesting, MediationShown shown, CancellationToken cancel)
    {
        if (await requesting.FindDraftAsync(id, cancel) is not { } draft)
        {
            return TypedResults.NotFound();
        }

        await fill(draft);
        return await MineInApi.ShowAsync(id, shown, cancel);
    }
}
