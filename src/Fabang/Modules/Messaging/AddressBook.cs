using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Messaging;

/// <summary>Finds how a person is reached, and what they have set about it.</summary>
public sealed class AddressBook(FabangDb db)
{
    private const string Chinese = "zh-Hans";

    /// <summary>The language the person has chosen for messages; Chinese where they have chosen none.</summary>
    internal async Task<string> LanguageOfAsync(Recipient recipient, CancellationToken cancel) =>
        (await SafeContactOfAsync(recipient.AccountId, recipient.Phone, cancel))?.Language ?? Chinese;

    /// <summary>The number the message names, else the one of its account.</summary>
    internal async Task<string?> PhoneOfAsync(Message message, CancellationToken cancel = default) => message switch
    {
        { Phone: { } phone } => phone,
        { AccountId: { } id } => await db.Set<Account>().Where(account => account.Id == id).Select(account => account.PhoneNumber).SingleOrDefaultAsync(cancel),
        _ => null,
    };

    internal Task<SafeContact?> SafeContactOfAsync(Message message, CancellationToken cancel = default) =>
        SafeContactOfAsync(message.AccountId, message.Phone, cancel);

    /// <summary>
    /// What the person has set, whether a message names the account or only its number. Where several accounts share
    /// a number, the one that has set something is heard.
    /// </summary>
    private async Task<SafeContact?> SafeContactOfAsync(Guid? accountId, string? phone, CancellationToken cancel)
    {
        var contacts = db.Set<SafeContact>().AsNoTracking();
        if (accountId is not null || phone is null)
        {
            return await contacts.SingleOrDefaultAsync(contact => contact.AccountId == accountId, cancel);
        }

        var holders = db.Set<Account>().WhereSealed(account => account.PhoneNumber, phone, db).Select(account => account.Id);
        return await contacts.Where(contact => holders.Contains(contact.AccountId)).OrderBy(contact => contact.Id).FirstOrDefaultAsync(cancel);
    }
}
