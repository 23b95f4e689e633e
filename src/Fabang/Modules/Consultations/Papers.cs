using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Intakes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations;

/// <summary>Papers that a person sends along with what they write (材料).</summary>
public sealed class Papers(FabangDb db, FileStore store)
{
    /// <summary>As many as one question or further question may bring.</summary>
    public const int Most = Intake.MostFiles;

    private readonly List<StoredFile> _stored = [];

    /// <summary>Stores them; the caller saves them together with the words they belong to.</summary>
    /// <exception cref="BrokenRuleException">Too many, or one of them is not taken.</exception>
    public async Task AttachAsync(Matter matter, IReadOnlyCollection<IFormFile> uploads, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (uploads.Count > Most)
        {
            throw new BrokenRuleException("Consultations.TooManyFiles", Most);
        }

        foreach (var upload in uploads)
        {
            await using var content = upload.OpenReadStream();
            var file = await store.AddAsync(upload.FileName, content, cancel);
            _stored.Add(file);
            matter.Attach(file.Id, matter.PersonId, now);
        }
    }

    /// <summary>Takes off the disk what was stored and then not saved.</summary>
    public void DropUnsaved()
    {
        foreach (var file in _stored.Where(file => db.Entry(file).State is not EntityState.Unchanged))
        {
            store.RemoveContent(file.Id);
        }
    }
}
