using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Messaging;

/// <summary>What is kept about how a person was and wants to be reached.</summary>
internal sealed class MessagingData(FabangDb db) : IPersonalData
{
    public string Name => "messages";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var contact = await db.Set<SafeContact>().AsNoTracking().SingleOrDefaultAsync(contact => contact.AccountId == account, cancel);
        var messages = await db.Set<Message>().AsNoTracking().Where(message => message.AccountId == account).OrderBy(message => message.Id).ToListAsync(cancel);
        return contact is null && messages.Count == 0 ? null : new
        {
            SafeContact = contact is null ? null : new { contact.From, contact.Until, contact.NeutralOnly, contact.Never, contact.CodeWord, contact.Language },
            Messages = messages.Select(message => new { message.QueuedAt, message.Channel, message.Template, message.Parameters, message.Status, message.EndedAt }),
        };
    }

    /// <summary>What still waits finds no number any more, and is not sent.</summary>
    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<SafeContact>().Where(contact => contact.AccountId == account).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        var codes = await CodesOfAsync(account, cancel);
        await db.Set<Message>().Where(message => message.AccountId == account || codes.Contains(message.About)).ExecuteUpdateAsync(set => set
            .SetProperty(message => message.Phone, (string?)null)
            .SetProperty(message => message.Parameters, (string?)null), cancel);
    }

    /// <summary>Codes go to a number, not to an account.</summary>
    private async Task<List<string?>> CodesOfAsync(Guid account, CancellationToken cancel)
    {
        var phone = await db.Set<Account>().Where(person => person.Id == account).Select(person => person.PhoneNumber).SingleOrDefaultAsync(cancel);
        return phone is null ? [] : (await db.Set<PhoneCode>().WhereSealed(code => code.Phone, phone, db).Select(code => code.Id).ToListAsync(cancel))
            .ConvertAll<string?>(SendPhoneCode.AboutCode);
    }
}
