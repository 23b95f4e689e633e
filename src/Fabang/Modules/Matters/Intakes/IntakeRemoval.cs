using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Intakes;

/// <summary>Takes intakes away again: too old, or their person leaves.</summary>
public sealed class IntakeRemoval(FabangDb db, CurrentIntake current)
{
    /// <summary>Intakes that a service took on. Their papers belong to the matter now, and stay.</summary>
    /// <param name="ids">Ids of intakes; others are passed over.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task RemoveSentAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        db.RemoveRange(await db.Set<Intake>().Include(intake => intake.Files).Where(intake => intake.SentAt != null && ids.Contains(intake.Id)).ToListAsync(cancel));

    /// <summary>What a person began and no service has: it belongs to no account, but is the one of this browser, or one for which a code was sent to the person's number.</summary>
    /// <param name="account">The person.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task RemoveBegunAsync(Guid account, CancellationToken cancel)
    {
        var phone = await db.Set<Account>().Where(person => person.Id == account).Select(person => person.PhoneNumber).SingleOrDefaultAsync(cancel) ?? "";
        var codes = await db.Set<PhoneCode>().WhereSealed(code => code.Phone, phone, db).Select(code => code.Id).ToListAsync(cancel);
        var mine = (await current.FindUnsentAsync(cancel))?.Id;
        var begun = await db.Set<Intake>().Include(intake => intake.Files)
            .Where(intake => intake.SentAt == null && (intake.Id == mine || (intake.PhoneCodeId != null && codes.Contains(intake.PhoneCodeId.Value)))).ToListAsync(cancel);
        var papers = begun.SelectMany(intake => intake.Files).Select(file => file.FileId).ToList();
        db.RemoveRange(begun);
        // With its row goes the key of a file: nobody can read what is left of it.
        db.RemoveRange(await db.Set<StoredFile>().Where(file => papers.Contains(file.Id)).ToListAsync(cancel));
    }
}
