using Fabang.Kernel.Data;
using Fabang.Kernel.Events;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Kernel;

/// <summary>Delivery: at least once to each handler, whose writes last once.</summary>
[Trait("Engine", "both")]
public class OutboxTests(KernelApp app) : IClassFixture<KernelApp>
{
    private readonly string _word = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task An_event_reaches_each_handler_once()
    {
        var message = await app.AnnounceAsync(_word);

        await app.DeliverAsync();
        await app.DeliverAsync();

        Assert.NotNull((await app.ReadAsync(message)).DoneAt);
        Assert.Equal((1, 1), (app.Seen.Runs("first", _word), app.Seen.Runs("second", _word)));
        Assert.True(await WroteAsync("first") && await WroteAsync("second"));
    }

    [Fact]
    public async Task A_node_that_dies_before_it_notes_the_delivery_does_not_make_handlers_act_twice()
    {
        var message = await app.AnnounceAsync(_word);
        await app.DeliverAsync();
        // As the table is left by a crash between the handlers and the note that they ran.
        await app.ReadAsync(db => db.Set<OutboxMessage>().Where(m => m.Id == message.Id).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.DoneAt, (DateTimeOffset?)null).SetProperty(m => m.ClaimedUntil, app.Clock.GetUtcNow().AddMinutes(1))));

        await app.DeliverAsync();
        Assert.Null((await app.ReadAsync(message)).DoneAt);

        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await app.DeliverAsync();
        Assert.NotNull((await app.ReadAsync(message)).DoneAt);
        Assert.Equal((1, 1), (app.Seen.Runs("first", _word), app.Seen.Runs("second", _word)));
    }

    [Fact]
    public async Task What_a_failing_handler_wrote_is_undone_and_the_others_stand()
    {
        app.Seen.InSecond = happened => FailOn(happened);
        var message = await app.AnnounceAsync(_word);

        await app.DeliverAsync();

        var failed = await app.ReadAsync(message);
        Assert.True(await WroteAsync("first"));
        Assert.False(await WroteAsync("second"));
        Assert.Equal(1, failed.Attempts);
        Assert.Equal("Second: InvalidOperationException", failed.LastError);
        Assert.DoesNotContain("secret", failed.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_are_tried_again_with_growing_pauses_then_rest_as_dead_letters_and_can_be_replayed()
    {
        app.Seen.InSecond = happened => FailOn(happened);
        var message = await app.AnnounceAsync(_word);
        List<TimeSpan> pauses = [];

        await app.DeliverAsync();
        for (var now = await app.ReadAsync(message); now.DeadAt is null; now = await app.ReadAsync(message))
        {
            pauses.Add(now.DueAt - app.Clock.GetUtcNow());
            app.Clock.Advance(pauses[^1]);
            await app.DeliverAsync();
        }

        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal(Outbox.MostAttempts, app.Seen.Runs("second", _word));
        Assert.Equal(1, app.Seen.Runs("first", _word));
        Assert.True(await app.WithAsync<DeadLetters, bool>(letters => letters.All.AnyAsync(letter => letter.Id == message.Id)));

        app.Seen.InSecond = _ => { };
        Assert.Equal(1, await app.WithAsync<DeadLetters, int>(letters => letters.ReplayAsync(message.Id)));
        await app.DeliverAsync();
        Assert.NotNull((await app.ReadAsync(message)).DoneAt);
        Assert.True(await WroteAsync("second"));
        Assert.Equal(1, app.Seen.Runs("first", _word));
    }

    [Fact]
    public async Task An_event_that_is_no_longer_known_becomes_a_dead_letter_and_harms_no_other()
    {
        var unknown = await app.SaveAsync(new OutboxMessage { Type = "Fabang.Modules.Gone.Happened", Payload = "{}", At = app.Clock.GetUtcNow(), DueAt = app.Clock.GetUtcNow() });
        var known = await app.AnnounceAsync(_word);

        await app.DeliverAsync();

        Assert.Equal("no such event", (await app.ReadAsync(unknown)).LastError);
        Assert.NotNull((await app.ReadAsync(known)).DoneAt);
    }

    [Theory]
    [InlineData(typeof(KernelApp.Happened), "{\"At\":\"yesterday\"}")]
    [InlineData(typeof(KernelApp.Particular), "{\"Word\":\"what it no longer takes\"}")]
    public async Task An_event_that_cannot_be_read_harms_no_other(Type type, string payload)
    {
        var broken = await app.SaveAsync(new OutboxMessage
        {
            Type = type.FullName!,
            Payload = payload,
            At = app.Clock.GetUtcNow(),
            DueAt = app.Clock.GetUtcNow(),
        });
        var whole = await app.AnnounceAsync(_word);

        await app.DeliverAsync();

        Assert.NotNull((await app.ReadAsync(broken)).LastError);
        Assert.NotNull((await app.ReadAsync(whole)).DoneAt);
    }

    [Fact]
    public async Task Workers_of_two_nodes_deliver_each_event_once()
    {
        const int Count = 100;
        var codes = Enumerable.Range(0, Count).Select(i => PhoneCode.Request(PhoneNumber.Parse($"136{i:D8}"), PhoneCodePurpose.SignIn, app.Clock.GetUtcNow())).ToList();
        foreach (var code in codes)
        {
            await app.SaveAsync(code);
        }

        await using var other = app.SameDatabase();
        await Task.WhenAll(app.DeliverAsync(), other.DeliverAsync(), app.DeliverAsync(), other.DeliverAsync());

        var phones = await app.ReadAsync(db => db.Set<Message>().Select(message => message.Phone!).ToListAsync());
        Assert.Equal(codes.Select(code => code.Phone).Order(), phones.Where(phone => phone.StartsWith("136", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task An_event_is_saved_with_its_change_or_not_at_all()
    {
        var code = PhoneCode.Request(PhoneNumber.Parse("13700000000"), PhoneCodePurpose.SignIn, app.Clock.GetUtcNow());

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithAsync<FabangDb, int>(async db =>
        {
            await db.InTransactionAsync(async () =>
            {
                db.Add(code);
                await db.SaveChangesAsync();
                throw new InvalidOperationException();
            });
            return 0;
        }));

        Assert.False(await app.ReadAsync(db => db.Set<OutboxMessage>().AnyAsync(m => m.Payload.Contains(code.Id.ToString()))));
    }

    private void FailOn(KernelApp.Happened happened)
    {
        if (happened.Word == _word)
        {
            throw new InvalidOperationException("secret");
        }
    }

    private Task<bool> WroteAsync(string handler)
    {
        var series = $"{handler}-{_word}";
        return app.ReadAsync(db => db.Set<Counter>().AnyAsync(counter => counter.Series == series));
    }
}
