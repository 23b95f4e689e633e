using System.Security.Cryptography;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>What goes along with a story before it is sent: papers, and who the other side is.</summary>
public sealed class IntakeDetails(FabangDb db, FileStore store, TimeProvider clock)
{
    public Task<List<StoredFile>> PapersOfAsync(Intake intake, CancellationToken cancel = default)
    {
        var ids = intake.Files.Select(file => file.FileId).ToList();
        return db.Set<StoredFile>().Where(file => ids.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
    }

    /// <summary>Keeps who the other side is, as it was typed.</summary>
    public async Task NameOtherSideAsync(Intake intake, OtherSide other, CancellationToken cancel = default)
    {
        intake.NameOtherSide(other, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>A number is asked of nobody; one that is written must be one.</summary>
    public static void MustBeRight(OtherSide other)
    {
        if (!string.IsNullOrWhiteSpace(other.Number) && !PartyNumber.TryParse(other.Number, out _))
        {
            throw new BrokenRuleException("Consultations.BadOtherNumber");
        }

        if (!string.IsNullOrWhiteSpace(other.Phone) && !PhoneNumber.TryParse(other.Phone, out _))
        {
            throw new BrokenRuleException("Consultations.BadOtherPhone");
        }
    }

    /// <summary>Attaches a paper. One of this name and content that is there already is not attached again: the line was cut, or it was pressed twice.</summary>
    public async Task<StoredFile> AttachAsync(Intake intake, IFormFile upload, CancellationToken cancel = default)
    {
        if (await AttachedBeforeAsync(intake, upload, cancel) is { } there)
        {
            return there;
        }

        // Before its content is stored: what is not taken leaves nothing on the disk.
        intake.MustHoldAnotherFile();
        await using var content = upload.OpenReadStream();
        var file = await store.AddAsync(upload.FileName, content, cancel);
        try
        {
            intake.Attach(file.Id, clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
            return file;
        }
        finally
        {
            if (db.Entry(file).State is not EntityState.Unchanged)
            {
                store.RemoveContent(file.Id);
            }
        }
    }

    public async Task DetachAsync(Intake intake, StoredFile file, CancellationToken cancel = default)
    {
        intake.Detach(file.Id, clock.GetUtcNow());
        await store.RemoveAsync(file, cancel);
    }

    private async Task<StoredFile?> AttachedBeforeAsync(Intake intake, IFormFile upload, CancellationToken cancel)
    {
        if (intake.Files.Count == 0 || upload.FileName.Length == 0)
        {
            return null;
        }

        await using var content = upload.OpenReadStream();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        return (await PapersOfAsync(intake, cancel)).Find(file => file.Sha256 == hash && file.Name.StartsWith(upload.FileName, StringComparison.Ordinal));
    }
}
