using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Shell;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>
/// Sends somebody the way back to what was proposed to them: the address of this site and their code, and nothing of the matter. It keeps to the person's
/// safe contact as every message does.
/// </summary>
public sealed class ResultSending(FabangDb db, Messages messages, SiteAddress site, TimeProvider clock)
{
    public static readonly MessageTemplate Result = MessageTemplate.Of<Texts>("Result");

    /// <summary>Once in ten minutes, however often it is pressed.</summary>
    /// <param name="intake">What it leads back to.</param>
    /// <param name="person">Whose phone it goes to.</param>
    /// <param name="request">Where nobody has set the address of the site, the one it came to is meant.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task SendAsync(Intake intake, Guid person, HttpRequest request, CancellationToken cancel)
    {
        if (!intake.TrySendResult(clock.GetUtcNow()))
        {
            return;
        }

        await messages.QueueAsync(new MessageDraft(Result, Recipient.Account(person))
        {
            Parameters = new Dictionary<string, string> { ["address"] = $"{site.For(request)}/ask/resume", ["code"] = intake.ResumeCode },
        }, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Pressed twice: the other press has sent it.
            db.ChangeTracker.Clear();
        }
    }
}
