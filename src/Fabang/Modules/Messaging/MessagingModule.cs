using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging.Providers;
using Fabang.Modules.Messaging.Sending;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Polly;

namespace Fabang.Modules.Messaging;

/// <summary>How people are reached (消息): the one gateway out, and what people have set about how they may be reached.</summary>
public sealed class MessagingModule : IModule
{
    private const string DevelopmentPages = "/Messaging/Development";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Messages>();
        services.AddScoped<AddressBook>();
        services.AddScoped<IPersonalData, MessagingData>();
        services.AddScoped<MessageComposer>();
        services.AddScoped<MessageDelivery>();
        services.AddSingleton<MessageSender>();
        services.AddHostedService<SendingWorker>();
        services.AddSingleton(new AccountLink("/my/contact", "Contact.Title", typeof(Texts)));
        services.AddMessageTemplate(MessageComposer.Neutral);
        services.AddMessageTemplate(MessageComposer.NeutralWithWord);
        services.AddMessageTemplate(SendPhoneCode.SignInCode);
        services.AddMessageTemplate(SendPhoneCode.DeleteAccountCode);
        services.AddMessageTemplate(SendPhoneCode.GiveMandateCode);
        services.AddMessageTemplate(SendPhoneCode.SignPaperCode);

        var production = !services.Environment().IsDevelopment();
        if (configuration[$"{HttpSmsOptions.Section}:Url"] is { Length: > 0 })
        {
            AddHttpSms(services, configuration);
        }
        else if (!production)
        {
            services.AddSingleton<IMessageProvider, DevelopmentProvider>();
        }

        if (production)
        {
            services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddFolderRouteModelConvention(DevelopmentPages, page => page.Selectors.Clear()));
        }
    }

    private static void AddHttpSms(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HttpSmsOptions>().Bind(configuration.GetSection(HttpSmsOptions.Section))
            .ValidateDataAnnotations()
            .Validate(options => options.IsComplete, $"{HttpSmsOptions.Section}: Url must be an http(s) address, Method a method, ContentType a media type, and SuccessPath needs a SuccessValue.")
            .ValidateOnStart();
        var timeout = TimeSpan.FromSeconds(configuration.GetValue($"{HttpSmsOptions.Section}:{nameof(HttpSmsOptions.TimeoutSeconds)}", new HttpSmsOptions().TimeoutSeconds));
        services.AddSingleton<IMessageProvider, HttpSmsProvider>();
        services.AddHttpClient(HttpSmsProvider.Client, HttpSmsProvider.Limit)
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.ConnectTimeout = TimeSpan.FromSeconds(5);
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                handler.AllowAutoRedirect = false;
            })
            // Addresses hold telephone numbers: the client logs nothing. What happened stands in the ledger.
            .RemoveAllLoggers()
            .AddResilienceHandler("messaging-sms", pipeline => pipeline
                .AddCircuitBreaker(new Microsoft.Extensions.Http.Resilience.HttpCircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 10,
                    SamplingDuration = TimeSpan.FromSeconds(Math.Max(30, 3 * timeout.TotalSeconds)),
                    BreakDuration = TimeSpan.FromSeconds(15),
                })
                .AddTimeout(timeout));
    }
}
