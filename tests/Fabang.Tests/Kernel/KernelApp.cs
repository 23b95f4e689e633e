using System.Collections.Concurrent;
using Fabang.Kernel;
using Fabang.Kernel.Data;
using Fabang.Kernel.Events;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>The application with an event of the tests and two handlers of it, which do as a test says.</summary>
public sealed class KernelApp : FabangApp
{
    public Probe Seen => Services.GetRequiredService<Probe>();

    public async Task<OutboxMessage> AnnounceAsync(string word = "") => await SaveAsync(OutboxMessage.From(new Happened(word, Clock.GetUtcNow())));

    public Task<OutboxMessage> ReadAsync(OutboxMessage message) =>
        ReadAsync(db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.Id == message.Id));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<Probe>();
            services.AddSingleton(new EventCatalog(typeof(Program).Assembly, typeof(KernelApp).Assembly));
            services.AddScoped<First>();
            services.AddScoped<Second>();
        });
    }

    public sealed record Happened(string Word, DateTimeOffset At) : DomainEvent(At);

    /// <summary>An event whose rules have become stricter than what was announced before.</summary>
    public sealed record Particular : DomainEvent
    {
        public Particular(string word, DateTimeOffset at) : base(at) =>
            Word = word.Length < 4 ? word : throw new ArgumentException("too long", nameof(word));

        public string Word { get; }
    }

    public sealed class Probe
    {
        private readonly ConcurrentQueue<(string Handler, string Word)> _runs = new();

        /// <summary>Runs inside the second handler, after it has written.</summary>
        public Action<Happened> InSecond { get; set; } = _ => { };

        public void Note(string handler, string word) => _runs.Enqueue((handler, word));

        public int Runs(string handler, string word) => _runs.Count(run => run == (handler, word));
    }

    /// <summary>Always succeeds, and writes one row.</summary>
    public sealed class First(FabangDb db, Probe probe) : IHandle<Happened>
    {
        public Task HandleAsync(Happened happened, CancellationToken cancel)
        {
            probe.Note("first", happened.Word);
            db.Add(new Counter { Series = $"first-{happened.Word}", Last = 1 });
            return Task.CompletedTask;
        }
    }

    public sealed class Second(FabangDb db, Probe probe) : IHandle<Happened>
    {
        public Task HandleAsync(Happened happened, CancellationToken cancel)
        {
            probe.Note("second", happened.Word);
            db.Add(new Counter { Series = $"second-{happened.Word}", Last = 1 });
            probe.InSecond(happened);
            return Task.CompletedTask;
        }
    }
}
