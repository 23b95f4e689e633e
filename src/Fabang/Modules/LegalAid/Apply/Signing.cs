using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Shell.Signing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Signs the commitment of an application.</summary>
public sealed class Signing(FabangDb db, PhoneCodes codes, Applying applying, TimeProvider clock)
{
    /// <summary>Of the account whose matter it is: the code goes there and nowhere else.</summary>
    public async Task<PhoneNumber> PhoneOfAsync(AidApplication application, CancellationToken cancel = default) =>
        PhoneNumber.Parse(await db.Set<Account>().Where(account => account.Id == application.PersonId).Select(account => account.PhoneNumber).SingleAsync(cancel));

    /// <summary>Sends a code, once all is filled in and the name is right.</summary>
    public async Task<Guid> RequestAsync(AidApplication application, string name, CancellationToken cancel = default)
    {
        application.MustBeReadyToSign(name);
        var code = await codes.IssueAsync(await PhoneOfAsync(application, cancel), PhoneCodePurpose.SignPaper, cancel: cancel);
        application.AwaitCode(code.Id);
        await db.SaveChangesAsync(cancel);
        return code.Id;
    }

    /// <summary>The right code of the person's own phone signs the sheet for which it was sent, and no other. What they drew besides is kept with the papers.</summary>
    public async Task ConfirmAsync(AidApplication application, Guid codeId, string? typed, bool readAloud, DrawnSignature? drawn = null, CancellationToken cancel = default)
    {
        application.MustAwait(codeId);
        var phone = await PhoneOfAsync(application, cancel);
        await codes.UseAsync(codeId, typed, PhoneCodePurpose.SignPaper, async used =>
        {
            // A code of another phone signs nothing here.
            application.Sign(used.Number == phone ? application.Sheet.Applicant!.Signatory : "", SignatureWay.PhoneCode, readAloud, clock.GetUtcNow());
            if (drawn is not null)
            {
                await applying.AttachAsync(application, PaperKind.Signature, [drawn.AsUpload()], cancel: cancel);
            }
        }, cancel);
    }

    /// <summary>They have signed on paper, or with a finger, and the sheet was photographed.</summary>
    public async Task AtCounterAsync(AidApplication application, string name, bool readAloud, IFormFile photo, CancellationToken cancel = default)
    {
        application.Sign(name, SignatureWay.AtCounter, readAloud, clock.GetUtcNow());
        await applying.AttachAsync(application, PaperKind.Signature, [photo], cancel: cancel);
    }
}
