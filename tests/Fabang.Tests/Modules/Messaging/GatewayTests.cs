using Fabang.Kernel.Events;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Fabang.Modules.Messaging.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Messaging;

/// <summary>From the draft of a module to the provider.</summary>
[Trait("Engine", "both")]
public class GatewayTests(MessagingApp app) : IClassFixture<MessagingApp>
{
    private readonly string _phone = $"139{Random.Shared.Next(100_000_000):D8}";

    [Fact]
    public async Task A_queued_message_is_sent_once_and_leaves_an_attempt()
    {
        var message = await app.QueueAsync(Recipient.Number(_phone));

        await app.SendAsync();
        await app.SendAsync();

        var sent = await app.ReadAsync(message);
        var given = Assert.Single(Mine);
        Assert.Equal(MessageStatus.Sent, sent.Status);
        Assert.Equal("验证码 123456，5 分钟内有效。请不要告诉任何人，工作人员也不会向您索要。", given.Text);
        Assert.Equal(message.IdempotencyKey, given.Key);
        var attempt = Assert.Single(sent.Attempts);
        Assert.Equal(("recording", SendOutcome.Accepted, "id-1"), (attempt.Provider, attempt.Outcome!.Value, attempt.ProviderId));
    }

    [Fact]
    public async Task A_message_lasts_only_with_the_change_that_causes_it()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Messages>().QueueAsync(MessagingApp.Draft(Recipient.Number(_phone)));

        await app.SendAsync();

        Assert.Empty(Mine);
    }

    [Fact]
    public async Task A_place_that_is_not_filled_stops_the_deed_and_not_the_sending() =>
        await Assert.ThrowsAsync<ArgumentException>(() =>
            app.QueueAsync(new MessageDraft(MessagingApp.Invented, Recipient.Number(_phone))));

    [Fact]
    public async Task A_reminder_waits_for_its_time()
    {
        var draft = MessagingApp.Draft(Recipient.Number(_phone)) with { SendAt = app.Clock.GetUtcNow().AddMinutes(3) };
        await app.QueueAsync(draft);

        await app.SendAsync();
        Assert.Empty(Mine);

        app.Clock.Advance(TimeSpan.FromMinutes(3));
        await app.SendAsync();
        Assert.Single(Mine);
    }

    [Fact]
    public async Task A_channel_that_is_never_to_be_used_blocks_the_message_and_says_so()
    {
        var account = await PersonAsync(contact => contact.Set(null, null, false, [Channel.Sms], null, "zh-Hans"));

        var message = await app.QueueAsync(Recipient.Account(account));
        await app.SendAsync();

        var blocked = await app.ReadAsync(message);
        Assert.Equal((MessageStatus.Blocked, BlockReason.NeverByThisChannel), (blocked.Status, blocked.BlockReason!.Value));
        Assert.Empty(Mine);
        Assert.Empty(blocked.Attempts);
        Assert.True(await app.ReadAsync(db => db.Set<OutboxMessage>().AnyAsync(row =>
            row.Type == typeof(MessageBlocked).FullName && row.Payload.Contains(message.Id.ToString()))));
    }

    [Fact]
    public async Task Safe_contact_holds_for_messages_to_the_bare_number_too()
    {
        await PersonAsync(contact => contact.Set(null, null, false, [Channel.Sms], null, "zh-Hans"));

        var message = await app.QueueAsync(Recipient.Number(_phone));
        await app.SendAsync();

        Assert.Equal(MessageStatus.Blocked, (await app.ReadAsync(message)).Status);
    }

    [Fact]
    public async Task Outside_the_hours_a_message_waits_until_they_begin()
    {
        var now = app.Clock.GetUtcNow();
        var opens = TimeOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(8)).DateTime).AddHours(2);
        var account = await PersonAsync(contact => contact.Set(opens, opens.AddHours(1), false, [], null, "zh-Hans"));

        var message = await app.QueueAsync(Recipient.Account(account));
        await app.SendAsync();
        var waiting = await app.ReadAsync(message);
        Assert.Equal((MessageStatus.Waiting, now.AddHours(2)), (waiting.Status, waiting.DueAt));

        app.Clock.Advance(TimeSpan.FromHours(2));
        await app.SendAsync();
        Assert.Equal(MessageStatus.Sent, (await app.ReadAsync(message)).Status);
        Assert.Single(Mine);
    }

    [Fact]
    public async Task A_message_that_is_worthless_before_the_hours_begin_expires_and_says_so()
    {
        var opens = TimeOnly.FromDateTime(app.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime).AddHours(2);
        var account = await PersonAsync(contact => contact.Set(opens, opens.AddHours(1), false, [], null, "zh-Hans"));

        var message = await app.QueueAsync(MessagingApp.Draft(Recipient.Account(account)) with { ExpiresAt = app.Clock.GetUtcNow().AddHours(1) });
        await app.SendAsync();

        Assert.Equal(MessageStatus.Expired, (await app.ReadAsync(message)).Status);
        Assert.True(await app.ReadAsync(db => db.Set<OutboxMessage>().AnyAsync(row =>
            row.Type == typeof(MessageUndelivered).FullName && row.Payload.Contains(message.Id.ToString()))));
    }

    [Theory]
    [InlineData(null, "您好，您有一条新通知，方便时请查看。")]
    [InlineData("向日葵", "向日葵。您好，您有一条新通知，方便时请查看。")]
    public async Task Neutral_words_tell_nothing_of_the_matter(string? word, string expected)
    {
        var account = await PersonAsync(contact => contact.Set(null, null, true, [], word, "zh-Hans"));

        var message = await app.QueueAsync(Recipient.Account(account));
        await app.SendAsync();

        Assert.Equal(expected, Assert.Single(Mine).Text);
        Assert.True((await app.ReadAsync(message)).Neutral);
    }

    [Fact]
    public async Task The_language_is_the_one_the_person_chose()
    {
        var account = await PersonAsync(contact => contact.Set(null, null, false, [], null, "en"));

        await app.QueueAsync(Recipient.Account(account));
        await app.SendAsync();

        Assert.StartsWith("Your code is 123456", Assert.Single(Mine).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_the_person_asks_for_passes_by_safe_contact()
    {
        await PersonAsync(contact => contact.Set(new(3, 0), new(4, 0), true, [Channel.Sms], null, "zh-Hans"));
        var code = await app.SaveAsync(PhoneCode.Request(PhoneNumber.Parse(_phone), PhoneCodePurpose.SignIn, app.Clock.GetUtcNow()));

        await app.DeliverAsync();
        await app.SendAsync();

        Assert.Contains(code.Code, Assert.Single(Mine).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_not_sent_once_it_is_worthless()
    {
        await app.SaveAsync(PhoneCode.Request(PhoneNumber.Parse(_phone), PhoneCodePurpose.SignIn, app.Clock.GetUtcNow()));
        await app.DeliverAsync();

        app.Clock.Advance(PhoneCode.Life);
        await app.SendAsync();

        Assert.Empty(Mine);
    }

    [Fact]
    public async Task Somebody_without_a_number_cannot_be_reached()
    {
        var message = await app.QueueAsync(Recipient.Account(Guid.CreateVersion7()));

        await app.SendAsync();

        Assert.Equal(BlockReason.NoAddress, (await app.ReadAsync(message)).BlockReason);
    }

    [Fact]
    public async Task Number_and_contents_are_sealed_in_the_table()
    {
        await app.QueueAsync(Recipient.Number(_phone));

        var raw = await app.ReadAsync(db => db.Database.SqlQuery<byte[]>($"select parameters as \"Value\" from messaging_messages where parameters is not null").ToListAsync());

        Assert.NotEmpty(raw);
        Assert.DoesNotContain(raw, bytes => System.Text.Encoding.UTF8.GetString(bytes).Contains("123456", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Old_messages_are_forgotten_and_the_ledger_stays()
    {
        var message = await app.QueueAsync(Recipient.Number(_phone));
        await app.SendAsync();

        app.Clock.Advance(TimeSpan.FromDays(91));
        await app.RunAsync<ForgetMessages>();

        var forgotten = await app.ReadAsync(message);
        Assert.Equal((null, null, MessageStatus.Sent), (forgotten.Phone, forgotten.Parameters, forgotten.Status));
        Assert.Single(forgotten.Attempts);
    }

    private IEnumerable<Fabang.Modules.Messaging.Providers.OutgoingMessage> Mine => app.Provider.Given.Where(message => message.Address == _phone);

    private async Task<Guid> PersonAsync(Action<SafeContact> set)
    {
        var account = await app.SaveAsync(Account.Citizen(PhoneNumber.Parse(_phone), app.Clock.GetUtcNow()));
        var contact = SafeContact.Of(account.Id, "zh-Hans");
        set(contact);
        await app.SaveAsync(contact);
        return account.Id;
    }
}
