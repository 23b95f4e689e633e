using Fabang.Modules.Messaging;
using Fabang.Modules.Messaging.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Messaging;

/// <summary>What happens when providers, networks and nodes fail: nothing is lost, and nothing that was accepted is sent twice.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private readonly MessagingApp _app = new();
    private readonly Recipient _somebody = Recipient.Number("13800138000");

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_refusal_is_tried_again_with_growing_pauses_until_it_has_failed()
    {
        _app.Provider.Answer = _ => SendResult.Refused("status 500");
        var message = await _app.QueueAsync(_somebody);
        List<TimeSpan> pauses = [];

        for (var now = await SendAsync(message); now.Status is MessageStatus.Waiting; now = await SendAsync(message))
        {
            pauses.Add(now.DueAt - _app.Clock.GetUtcNow());
            _app.Clock.Advance(pauses[^1]);
        }

        var failed = await _app.ReadAsync(message);
        Assert.Equal(MessageStatus.Failed, failed.Status);
        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal(pauses.Count + 1, failed.Attempts.Count);
        Assert.All(failed.Attempts, attempt => Assert.Equal("status 500", attempt.Detail));
        Assert.Single(_app.Provider.Given.Select(given => given.Key).Distinct());
    }

    [Fact]
    public async Task A_provider_that_is_back_gets_the_message()
    {
        _app.Provider.Answer = _ => SendResult.Unreachable("ConnectionError");
        var message = await _app.QueueAsync(_somebody);
        var waiting = await SendAsync(message);

        _app.Provider.Answer = _ => SendResult.Accepted();
        _app.Clock.SetUtcNow(waiting.DueAt);

        Assert.Equal(MessageStatus.Sent, (await SendAsync(message)).Status);
    }

    [Fact]
    public async Task A_gateway_that_is_away_for_a_day_loses_nothing()
    {
        _app.Provider.Answer = _ => SendResult.Unreachable("circuit open");
        var message = await _app.QueueAsync(_somebody);
        var back = _app.Clock.GetUtcNow().AddDays(1);
        for (var now = await SendAsync(message); now.DueAt < back; now = await SendAsync(message))
        {
            Assert.Equal(MessageStatus.Waiting, now.Status);
            _app.Clock.SetUtcNow(now.DueAt);
        }

        _app.Provider.Answer = _ => SendResult.Accepted();
        _app.Clock.SetUtcNow(back.AddHours(1));

        Assert.Equal(MessageStatus.Sent, (await SendAsync(message)).Status);
    }

    [Fact]
    public async Task A_node_that_wakes_after_its_claim_has_run_out_begins_nothing()
    {
        var message = await _app.QueueAsync(_somebody);
        await _app.ReadAsync(async slow =>
        {
            var claimed = await slow.Set<Message>().SingleAsync(m => m.Id == message.Id);
            _app.Clock.Advance(TimeSpan.FromMinutes(3));
            await _app.ReadAsync(async quick =>
            {
                (await quick.Set<Message>().SingleAsync(m => m.Id == message.Id)).Begin("recording", neutral: false, _app.Clock.GetUtcNow());
                return await quick.SaveChangesAsync();
            });
            claimed.Begin("recording", neutral: false, _app.Clock.GetUtcNow());
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => slow.SaveChangesAsync());
            return true;
        });

        Assert.Single((await _app.ReadAsync(message)).Attempts);
    }

    [Fact]
    public async Task An_attempt_without_an_answer_is_not_repeated_where_it_could_arrive_twice()
    {
        _app.Provider.Answer = _ => SendResult.Unknown(_app.Provider.RepeatsSafely, "TimeoutRejectedException");
        var message = await _app.QueueAsync(_somebody);

        Assert.Equal(MessageStatus.Failed, (await SendAsync(message)).Status);
    }

    [Fact]
    public async Task An_attempt_without_an_answer_is_repeated_under_the_same_key_where_the_provider_knows_keys()
    {
        _app.Provider.RepeatsSafely = true;
        _app.Provider.Answer = _ => SendResult.Unknown(_app.Provider.RepeatsSafely, "TimeoutRejectedException");
        var message = await _app.QueueAsync(_somebody);

        Assert.Equal(MessageStatus.Waiting, (await SendAsync(message)).Status);
    }

    [Theory]
    [InlineData(false, MessageStatus.Failed)]
    [InlineData(true, MessageStatus.Waiting)]
    public async Task A_node_that_died_with_the_provider_leaves_an_attempt_whose_end_nobody_knows(bool repeatsSafely, MessageStatus expected)
    {
        _app.Provider.RepeatsSafely = repeatsSafely;
        _app.Provider.Answer = _ => throw new InvalidOperationException("killed");
        var message = await _app.QueueAsync(_somebody);
        Assert.Equal(MessageStatus.Sending, (await SendAsync(message)).Status);

        _app.Provider.Answer = _ => SendResult.Accepted();
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(MessageStatus.Sending, (await SendAsync(message)).Status);
        _app.Clock.Advance(TimeSpan.FromMinutes(2));

        var taken = await SendAsync(message);
        Assert.Equal(expected, taken.Status);
        Assert.Equal(SendOutcome.Unknown, Assert.Single(taken.Attempts).Outcome);
        Assert.Single(_app.Provider.Given);
    }

    [Fact, Trait("Engine", "both")]
    public async Task Nodes_that_send_at_the_same_time_send_each_message_once()
    {
        const int Count = 60;
        for (var i = 0; i < Count; i++)
        {
            await _app.QueueAsync(_somebody);
        }

        await using var other = _app.SameDatabase();
        await Task.WhenAll(new[] { _app, _app, other, other }.Select(node =>
            node.Services.GetRequiredService<MessageSender>().SendDueAsync(CancellationToken.None)));

        var messages = await _app.ReadAsync(db => db.Set<Message>().AsNoTracking().Include(message => message.Attempts).ToListAsync());
        Assert.Equal(Count, messages.Count);
        Assert.All(messages, message => Assert.Equal((MessageStatus.Sent, 1), (message.Status, message.Attempts.Count)));
    }

    private async Task<Message> SendAsync(Message message)
    {
        await _app.SendAsync();
        return await _app.ReadAsync(message);
    }
}
