using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Matters.Steps;
using Fabang.Shell.Signing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Carry;

/// <summary>Puts documents into the file of a case, and takes them out. What is not saved in the end is taken off the disk.</summary>
public sealed class CaseFiling(FabangDb db, CurrentUser user, FileStore store, StepClock clock)
{
    private readonly List<StoredFile> _stored = [];

    /// <summary>The lawyer adds documents of one kind. The same content sent twice is kept once, also where both came in the same moment.</summary>
    public async Task AttachAsync(AidView view, CaseFileKind? kind, IReadOnlyCollection<IFormFile> uploads, CancellationToken cancel = default)
    {
        var what = kind is { } chosen and not CaseFileKind.Signature ? chosen : throw new BrokenRuleException("LegalAid.ChooseFileKind");
        if (uploads.Count == 0)
        {
            throw new BrokenRuleException("LegalAid.NeedsFile");
        }

        try
        {
            await KeepingAsync(async () =>
            {
                foreach (var upload in uploads)
                {
                    await using var content = upload.OpenReadStream();
                    var file = await StoreAsync(upload.FileName, content, cancel);
                    Put(view, file, view.Case!.AddFile(user.RequiredId, file, what, clock.Now), user.RequiredId);
                }
            }, cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await AreThereAsync(view.Case!.Id, what, cancel))
            {
                throw;
            }
        }
    }

    public async Task DropAsync(AidView view, StoredFile file, CancellationToken cancel = default)
    {
        view.Case!.DropFile(user.RequiredId, file.Id);
        if (view.Case.Files.All(one => one.FileId != file.Id))
        {
            await store.RemoveAsync(file, cancel);
        }
    }

    /// <summary>Keeps what somebody drew to sign. The caller saves, inside <see cref="KeepingAsync"/>.</summary>
    /// <returns>The file; null where nothing was drawn.</returns>
    public async Task<Guid?> KeepDrawnAsync(AidView view, DrawnSignature? drawn, Guid by, CancellationToken cancel = default)
    {
        if (drawn is null)
        {
            return null;
        }

        await using var content = drawn.Open();
        var file = await StoreAsync(drawn.Name, content, cancel);
        var kept = view.Case!.AddDrawn(file, by, clock.Now);
        Put(view, file, kept == file.Id, by);
        return kept;
    }

    /// <summary>Does something that stores files, and saves it.</summary>
    public async Task KeepingAsync(Func<Task> deed, CancellationToken cancel = default)
    {
        try
        {
            await deed();
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            _stored.Where(file => db.Entry(file).State is not EntityState.Unchanged).ToList().ForEach(file => store.RemoveContent(file.Id));
        }
    }

    private async Task<StoredFile> StoreAsync(string name, Stream content, CancellationToken cancel)
    {
        var file = await store.AddAsync(name, content, cancel);
        _stored.Add(file);
        return file;
    }

    private void Put(AidView view, StoredFile file, bool isNew, Guid by)
    {
        if (isNew)
        {
            view.Matter.Attach(file.Id, by, clock.Now);
        }
        else
        {
            db.Entry(file).State = EntityState.Detached;
        }
    }

    /// <summary>Whether another press has kept all that this one sent.</summary>
    private async Task<bool> AreThereAsync(Guid caseId, CaseFileKind kind, CancellationToken cancel)
    {
        var sent = _stored.Select(file => file.Sha256).Distinct().ToList();
        return await db.Set<CaseFile>().AfterLostRace().CountAsync(one => one.CaseId == caseId && one.Kind == kind && sent.Contains(one.Sha256), cancel) == sent.Count;
    }
}
