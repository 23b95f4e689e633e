using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters.Steps;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Mine;

/// <summary>What a person does with their own application after it was sent.</summary>
public sealed class OwnApplication(FabangDb db, Applying applying, StepClock clock)
{
    /// <summary>The missing papers, and that these are all: the clock goes on. Where aid was given at once they only come in.</summary>
    public async Task SupplyAsync(AidView view, IReadOnlyCollection<IFormFile> files, string? note, CancellationToken cancel = default)
    {
        if (files.Count == 0 && string.IsNullOrWhiteSpace(note))
        {
            throw new BrokenRuleException("LegalAid.NeedsSomething");
        }

        var application = view.Application;
        if (application.Status is ApplicationStatus.Supplementing)
        {
            var next = await clock.NextAsync(AidSteps.Decide, application.Region, from: application.ResumesFrom(clock.Now), cancel: cancel);
            application.Supply(view.Matter, note?.Trim(), next, clock.Now);
        }

        await applying.AttachAsync(application, PaperKind.Other, files, view.Matter, cancel);
    }

    /// <summary>Takes it back, once.</summary>
    public async Task WithdrawAsync(AidView view, CancellationToken cancel = default)
    {
        if (view.Application.Status is not ApplicationStatus.Withdrawn)
        {
            view.Application.Withdraw(view.Matter, clock.Now);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Objects to a refusal or a termination (提出异议), however often it is pressed.</summary>
    public Task ObjectAsync(AidView view, Guid id, string? story, CancellationToken cancel = default) => OnceAsync(
        view.Objections.Any(one => one.Id == id) || view.OpenObjection is not null,
        async () => db.Add(AidObjection.File(
            id, view.Application, view.Case, view.Objections, story ?? "", view.Matter, await clock.NextAsync(AidSteps.Review, view.Application.Region, cancel: cancel), clock.Now)),
        () => db.Set<AidObjection>().AnyAsync(one => one.ApplicationId == view.Application.Id && one.Status == ObjectionStatus.Filed, cancel),
        cancel);

    /// <summary>Asks the centre for something about the case, however often it is pressed.</summary>
    public Task RequestAsync(AidView view, Guid id, AidRequestKind? kind, string? story, CancellationToken cancel = default)
    {
        var about = view.Case ?? throw new BrokenRuleException("LegalAid.CannotMove");
        var what = kind ?? throw new BrokenRuleException("LegalAid.ChooseKind");
        BrokenRuleException.ThrowIfBlank(story, "LegalAid.NeedsWords");
        return OnceAsync(
            view.Requests.Any(one => one.Id == id),
            async () => db.Add(AidRequest.Make(id, about, what, story!, (await clock.NextAsync(AidSteps.Answer, about.Region, cancel: cancel)).DueAt!.Value, clock.Now)),
            () => db.Set<AidRequest>().AnyAsync(one => one.Id == id, cancel),
            cancel);
    }

    public async Task RateAsync(AidView view, int? rating, string? comment, CancellationToken cancel = default)
    {
        var aid = view.Case ?? throw new BrokenRuleException("LegalAid.BadRating");
        aid.Rate(view.Matter, rating ?? 0, comment, clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    private async Task OnceAsync(bool isThere, Func<Task> add, Func<Task<bool>> cameMeanwhile, CancellationToken cancel)
    {
        if (isThere)
        {
            return;
        }

        try
        {
            await add();
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await cameMeanwhile())
            {
                throw;
            }
        }
    }
}
