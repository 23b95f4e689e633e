using System.Collections.Concurrent;
using Fabang.Modules.Messaging;
using Fabang.Modules.Messaging.Providers;
using Fabang.Modules.Messaging.Sending;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Fabang.Tests.Modules.Messaging;

/// <summary>The application with a provider that remembers what it was given, and answers as a test wants.</summary>
public sealed class MessagingApp : FabangApp
{
    public static readonly MessageTemplate Invented = new("Messaging", "SignInCode", typeof(Fabang.Modules.Messaging.Texts));

    public RecordingProvider Provider { get; } = new();

    public Task<Message> QueueAsync(MessageDraft draft) => WithAsync<IServiceProvider, Message>(async services =>
    {
        var id = await services.GetRequiredService<Messages>().QueueAsync(draft);
        var db = services.GetRequiredService<Fabang.Kernel.Data.FabangDb>();
        await db.SaveChangesAsync();
        return await db.Set<Message>().SingleAsync(message => message.Id == id);
    });

    public Task<Message> QueueAsync(Recipient to, bool requested = false) => QueueAsync(Draft(to) with { Requested = requested });

    public static MessageDraft Draft(Recipient to) =>
        new(Invented, to) { Parameters = new Dictionary<string, string> { ["code"] = "123456", ["minutes"] = "5" }, About = "matter:1" };

    public async Task SendAsync() => await Services.GetRequiredService<MessageSender>().SendDueAsync(CancellationToken.None);

    public Task<Message> ReadAsync(Message message) =>
        ReadAsync(db => db.Set<Message>().AsNoTracking().Include(m => m.Attempts).SingleAsync(m => m.Id == message.Id));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IMessageProvider>();
            services.AddSingleton<IMessageProvider>(Provider);
        });
    }

    public sealed class RecordingProvider : IMessageProvider
    {
        private readonly ConcurrentQueue<OutgoingMessage> _given = new();

        public string Name => "recording";

        public Channel Channel => Channel.Sms;

        public bool RepeatsSafely { get; set; }

        public Func<OutgoingMessage, SendResult> Answer { get; set; } = _ => SendResult.Accepted("id-1");

        public IReadOnlyList<OutgoingMessage> Given => [.. _given];

        public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel)
        {
            _given.Enqueue(message);
            return Task.FromResult(Answer(message));
        }
    }
}
