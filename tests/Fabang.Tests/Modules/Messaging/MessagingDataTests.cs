using System.Text.Json;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Messaging;

/// <summary>The copy of what is known about a person, and what goes when they leave.</summary>
[Trait("Engine", "both")]
public class MessagingDataTests(MessagingApp app) : IClassFixture<MessagingApp>
{
    [Fact]
    public async Task The_copy_holds_safe_contact_and_messages_and_erasing_leaves_nothing_that_can_be_sent()
    {
        var account = await app.SaveAsync(Account.Citizen(PhoneNumber.Parse("13600000007"), app.Clock.GetUtcNow()));
        var contact = SafeContact.Of(account.Id, "zh-Hans");
        contact.Set(null, null, false, [], "向日葵", "zh-Hans");
        await app.SaveAsync(contact);
        var sent = await app.QueueAsync(Recipient.Account(account.Id));
        await app.SendAsync();
        var waiting = await app.QueueAsync(MessagingApp.Draft(Recipient.Account(account.Id)) with { SendAt = app.Clock.GetUtcNow().AddDays(1) });

        var copy = JsonSerializer.Serialize(await WithDataAsync(data => data.ExportAsync(account.Id, CancellationToken.None)));
        Assert.Contains("123456", copy, StringComparison.Ordinal);
        Assert.Contains(JsonEncodedText.Encode("向日葵").ToString(), copy, StringComparison.Ordinal);

        await WithDataAsync(async data =>
        {
            await data.EraseAsync(account.Id, CancellationToken.None);
            return true;
        });
        await app.ReadAsync(db => db.Set<Account>().Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.PhoneNumber, (string?)null)));
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.SendAsync();

        Assert.Equal(MessageStatus.Sent, (await app.ReadAsync(sent)).Status);
        Assert.Null((await app.ReadAsync(sent)).Parameters);
        Assert.Equal((MessageStatus.Blocked, BlockReason.NoAddress), await app.ReadAsync(waiting) is var last ? (last.Status, last.BlockReason!.Value) : default);
        Assert.False(await app.ReadAsync(db => db.Set<SafeContact>().AnyAsync(c => c.AccountId == account.Id)));
    }

    [Fact]
    public async Task Nothing_is_kept_about_somebody_who_was_never_written_to() =>
        Assert.Null(await WithDataAsync(data => data.ExportAsync(Guid.CreateVersion7(), CancellationToken.None)));

    private Task<T> WithDataAsync<T>(Func<IPersonalData, Task<T>> act) =>
        app.WithAsync<IServiceProvider, T>(services => act(services.GetServices<IPersonalData>().Single(data => data.Name == "messages")));
}
