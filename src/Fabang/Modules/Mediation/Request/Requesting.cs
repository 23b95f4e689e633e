using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Request;

/// <summary>Fills in and sends a request for mediation. Somebody else's does not exist.</summary>
public sealed class Requesting(FabangDb db, CurrentUser user, CurrentIntake current, Consents consents, Numbering numbering, StepClock clock, Parties parties, FileStore store)
{
    /// <summary>How many drafts one person may have at once.</summary>
    private const int MostDrafts = 5;

    /// <summary>What a person agrees to by sending: that the other side is told who asks and what they want.</summary>
    public static readonly ConsentPurpose OthersAreAsked = new("mediation.request", "2026-12", "Consent.Request", typeof(Texts), IsNeeded: true);

    public async Task<MediationCase?> FindDraftAsync(Guid id, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        return await db.Set<MediationCase>().Include(one => one.Parties.OrderBy(party => party.Side).ThenByDescending(party => party.IsStarter).ThenBy(party => party.Id)).Include(one => one.Papers.OrderBy(paper => paper.Id)).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id && one.PersonId == me && one.Status == MediationStatus.Draft, cancel);
    }

    /// <summary>Whether the reader has begun it, sent or not.</summary>
    public Task<bool> IsMineAsync(Guid id, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        return db.Set<MediationCase>().AnyAsync(one => one.Id == id && one.PersonId == me, cancel);
    }

    /// <summary>Begins one, with what was told at the front door. The id comes from the form, so that a button pressed twice begins one.</summary>
    public async Task StartAsync(Guid id, RegionCode region, DisputeType type, bool hasViolence, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        if (await db.Set<MediationCase>().AnyAsync(one => one.Id == id, cancel))
        {
            return;
        }

        if (await db.Set<MediationCase>().CountAsync(one => one.PersonId == me && one.Status == MediationStatus.Draft, cancel) >= MostDrafts)
        {
            throw new BrokenRuleException("Mediation.TooManyDrafts", MostDrafts);
        }

        var draft = MediationCase.Start(id, me, region, clock.Now);
        var intake = await current.FindAsync(cancel);
        draft.Fill(new RequestFacts(type, intake?.Story ?? "", "", null, hasViolence, false), clock.Now);
        db.Add(draft);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Writes down what happened and what is wanted.</summary>
    internal Task FillAsync(MediationCase draft, StoryToFill story, CancellationToken cancel = default)
    {
        draft.Fill(story.Read(), clock.Now);
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>Writes down who asks, with the phone of their account; saved with the caller's change.</summary>
    internal async Task NameOwnAsync(MediationCase draft, OwnToFill own, CancellationToken cancel = default)
    {
        var person = draft.PersonId;
        var phone = await db.Set<Account>().Where(account => account.Id == person).Select(account => account.PhoneNumber).SingleAsync(cancel);
        draft.NameStarter(own.Read(PhoneNumber.ParseIfGiven(phone)), clock.Now);
    }

    /// <summary>Names all parties at once: who was named before is replaced.</summary>
    internal async Task NameAllAsync(MediationCase draft, PartiesToFill parties, CancellationToken cancel = default)
    {
        var others = parties.Others!.OfType<PartyToFill>().ToList();
        if (others.TrueForAll(one => one.Side is not Side.Other))
        {
            throw new BrokenRuleException("Mediation.NeedsOtherSide");
        }

        await NameOwnAsync(draft, parties.Own!, cancel);
        foreach (var named in draft.Parties.Where(party => !party.IsStarter).ToList())
        {
            draft.DropParty(named.Id, clock.Now);
        }

        foreach (var other in others)
        {
            draft.AddParty(other.Side, other.Read(), clock.Now);
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task AttachAsync(MediationCase draft, IReadOnlyCollection<IFormFile> uploads, Matter? matter = null, CancellationToken cancel = default)
    {
        List<StoredFile> stored = [];
        try
        {
            foreach (var upload in uploads)
            {
                await using var content = upload.OpenReadStream();
                var file = await store.AddAsync(upload.FileName, content, cancel);
                stored.Add(file);
                draft.AddPaper(file.Id, user.RequiredId, clock.Now);
                matter?.Attach(file.Id, user.RequiredId, clock.Now);
            }

            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            // What was stored and then not saved is taken off the disk.
            stored.Where(file => db.Entry(file).State is not EntityState.Unchanged).ToList().ForEach(file => store.RemoveContent(file.Id));
        }
    }

    public async Task DropPaperAsync(MediationCase draft, StoredFile file, CancellationToken cancel = default)
    {
        draft.DropPaper(file.Id, clock.Now);
        await store.RemoveAsync(file, cancel);
    }

    public async Task<IReadOnlyList<StoredFile>> FilesOfAsync(MediationCase draft, CancellationToken cancel = default)
    {
        var ids = draft.Papers.Select(paper => paper.FileId).ToList();
        return await db.Set<StoredFile>().Where(file => ids.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
    }

    /// <summary>Throws a draft away, with its papers.</summary>
    public async Task DropAsync(MediationCase draft, CancellationToken cancel = default)
    {
        var files = await FilesOfAsync(draft, cancel);
        db.Remove(draft);
        db.RemoveRange(files);
        await db.SaveChangesAsync(cancel);
        foreach (var file in files)
        {
            store.RemoveContent(file.Id);
        }
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
        if (await FindDraftAsync(id, cancel) is not { } draft)
        {
            return;
        }

        if (!draft.IsComplete)
        {
            throw new BrokenRuleException("Mediation.FillInFirst");
        }

        var matter = MediationMatters.Open(draft, await numbering.NextAsync(MediationMatters.Prefix, draft.Region.Value, cancel), clock.Now);
        db.Add(matter);
        await parties.RegisterAsync(matter, MediationMatters.OtherSideOf(draft), cancel);
        draft.Send(matter, await clock.NextAsync(MediationSteps.Screen, draft.Region, cancel: cancel), clock.Now);
        await consents.GiveAsync(draft.PersonId, OthersAreAsked, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
