using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Mandating;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Fills in and sends an application: the person themselves, or who has their mandate. Somebody else's does not exist.</summary>
public sealed class Applying(
    FabangDb db, CurrentUser user, Mandates mandates, Consents consents, AidCheck check, Numbering numbering, StepClock clock, Parties parties, FileStore store, AidLetters letters)
{
    /// <summary>What a mandate for this is called.</summary>
    public const string Purpose = "legal-aid";

    /// <summary>How many drafts one person may have at once.</summary>
    private const int MostDrafts = 5;

    /// <summary>What a person agrees to by sending: who reads what they state. 《个人信息保护法》第二十九条: means and health are sensitive.</summary>
    public static readonly ConsentPurpose SheetIsRead = new("legal-aid.application", "2026-12", "Consent.Application", typeof(Texts), IsNeeded: true);

    /// <summary>Those that the reader may fill in: their own, and those they fill in for others.</summary>
    public async Task<IReadOnlyList<AidApplication>> ListAsync(CancellationToken cancel = default) =>
        await Reach().AsNoTracking().OrderByDescending(one => one.Id).Take(50).ToListAsync(cancel);

    public Task<AidApplication?> FindAsync(Guid id, CancellationToken cancel = default) =>
        Reach().Include(one => one.Papers.OrderBy(paper => paper.Id)).SingleOrDefaultAsync(one => one.Id == id, cancel);

    /// <summary>The draft, if it can still be written to.</summary>
    public async Task<AidApplication?> FindDraftAsync(Guid id, CancellationToken cancel = default) => await FindAsync(id, cancel) is { IsDraft: true } draft ? draft : null;

    /// <summary>Begins one. The id comes from the form, so that a button pressed twice begins one.</summary>
    /// <param name="id">Made by the form.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="region">Of the centre.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task StartAsync(Guid id, Guid person, RegionCode region, CancellationToken cancel = default)
    {
        if (await FindAsync(id, cancel) is not null)
        {
            return;
        }

        if (await db.Set<AidApplication>().CountAsync(one => one.PersonId == person && one.Status == ApplicationStatus.Draft, cancel) >= MostDrafts)
        {
            throw new BrokenRuleException("LegalAid.TooManyDrafts", MostDrafts);
        }

        db.Add(AidApplication.Start(id, person, person == user.RequiredId ? null : user.RequiredId, region, clock.Now));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Adds papers of one kind. The same content sent twice is kept once, also where both came in the same moment.</summary>
    public async Task AttachAsync(AidApplication application, PaperKind kind, IReadOnlyCollection<IFormFile> uploads, Matter? matter = null, CancellationToken cancel = default)
    {
        List<StoredFile> stored = [];
        try
        {
            foreach (var upload in uploads)
            {
                await using var content = upload.OpenReadStream();
                var file = await store.AddAsync(upload.FileName, content, cancel);
                stored.Add(file);
                if (application.AddPaper(file, kind, user.RequiredId, clock.Now))
                {
                    matter?.Attach(file.Id, user.RequiredId, clock.Now);
                }
                else
                {
                    db.Entry(file).State = EntityState.Detached;
                }
            }

            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            var sent = stored.Select(file => file.Sha256).Distinct().ToList();
            if (await db.Set<AidPaper>().AfterLostRace().CountAsync(one => one.ApplicationId == application.Id && one.Kind == kind && sent.Contains(one.Sha256!), cancel) < sent.Count)
            {
                throw;
            }
        }
        finally
        {
            // What was stored and then not saved is taken off the disk.
            stored.Where(file => db.Entry(file).State is not EntityState.Unchanged).ToList().ForEach(file => store.RemoveContent(file.Id));
        }
    }

    /// <summary>Takes a paper back, and off the disk.</summary>
    public async Task DropPaperAsync(AidApplication application, StoredFile file, CancellationToken cancel = default)
    {
        application.DropPaper(file.Id, clock.Now);
        await store.RemoveAsync(file, cancel);
    }

    /// <summary>Throws a draft away, with its papers.</summary>
    public async Task DropAsync(AidApplication draft, CancellationToken cancel = default)
    {
        var files = (await PapersOfAsync(draft, cancel)).Select(sent => sent.File).ToList();
        db.Remove(draft);
        db.RemoveRange(files);
        await db.SaveChangesAsync(cancel);
        files.ForEach(file => store.RemoveContent(file.Id));
    }

    /// <summary>The papers with their files, in the order in which they came.</summary>
    public async Task<IReadOnlyList<(AidPaper Paper, StoredFile File)>> PapersOfAsync(AidApplication application, CancellationToken cancel = default)
    {
        var ids = application.Papers.Select(paper => paper.FileId).ToList();
        var files = await db.Set<StoredFile>().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id, cancel);
        return [.. application.Papers.Select(paper => (paper, files[paper.FileId]))];
    }

    /// <summary>Sends it: one matter, one number, however often it is pressed.</summary>
    public async Task SendAsync(Guid id, CancellationToken cancel = default)
    {
        try
        {
            await db.InTransactionAsync(() => SendOnceAsync(id, cancel), cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real and nothing was sent.
            db.ChangeTracker.Clear();
            if (await FindDraftAsync(id, cancel) is not null)
            {
                throw;
            }
        }
    }

    private async Task SendOnceAsync(Guid id, CancellationToken cancel)
    {
        if (await FindDraftAsync(id, cancel) is not { } application)
        {
            return;
        }

        var (sheet, now) = (application.Sheet, clock.Now);
        if (application.Missing.Any())
        {
            throw new BrokenRuleException("LegalAid.FillInFirst", application.Missing.First());
        }

        var matter = Matter.Open(
            MatterKind.LegalAid, await numbering.NextAsync("FY", application.Region.Value, cancel), application.PersonId, application.Region, Matter.TitleOf(sheet.Case!.Story),
            ($"/my/legal-aid/{id}", $"/desk/legal-aid/{id}"), now);
        db.Add(matter);
        await parties.RegisterAsync(matter, sheet.Case.OtherSide, cancel);
        var decide = await clock.NextAsync(AidSteps.Decide, application.Region, cancel: cancel);
        // What somebody who is held asks for must reach the right centre within a day: that comes first.
        var first = application.IsHeld ? await clock.NextAsync(AidSteps.SendOn, application.Region, cancel: cancel) : decide;
        application.Send(matter, await check.JudgeAsync(sheet.Answers(application.Region), cancel), first, now);
        var papers = (await PapersOfAsync(application, cancel)).Select(sent => sent.File.Name).ToList();
        await letters.ReceiveAsync(application, decide.DueAt!.Value, papers, cancel);
        await consents.GiveAsync(application.PersonId, SheetIsRead, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<AidApplication> Reach()
    {
        var me = user.RequiredId;
        var principals = mandates.PrincipalsOf(me, Purpose);
        return db.Set<AidApplication>().Where(one => one.PersonId == me || (one.HelperId == me && principals.Contains(one.PersonId)));
    }
}
