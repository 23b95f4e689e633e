using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fabang.Shell.Api;
using Fabang.Shell.Errors;
using Fabang.Shell.Forms;
using Fabang.Shell.Language;
using Fabang.Shell.Returning;
using Fabang.Shell.Security;
using Fabang.Shell.Validation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Fabang.Shell;

/// <summary>Wires the shell: services with <see cref="AddShell"/>, what every request passes with <see cref="UseShell"/>, its own addresses with <see cref="MapShell"/>.</summary>
internal static class ShellSetup
{
    public static void AddShell(this WebApplicationBuilder builder)
    {
        var services = builder.Services;

        // Without this, unpublished output in Production answers gzip requests with an empty 200.
        builder.WebHost.UseStaticWebAssets();
        // Unpublished output would be served as if it changed all the time: not compressed and never cached.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= Environment.GetEnvironmentVariable("DOTNET_WATCH") is "1" ? "true" : "false";
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestSize.Limit;
            kestrel.Limits.MaxRequestLineSize = RequestSize.LongestLine;
        });

        services.AddSingleton(SiteAddress.Of(builder.Configuration));
        services.AddSecurityHeaders();
        services.AddLanguage();
        services.AddFields();
        services.AddErrors();
        services.AddApi();
        services.AddResponseCompression();
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddAntiforgery(options => options.Cookie.Name = "fabang.form");
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "fabang.note");
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.HttpOnly = Microsoft.AspNetCore.CookiePolicy.HttpOnlyPolicy.Always;
            // Behind the proxy every request is https; on the developer's own machine none is.
            cookies.Secure = CookieSecurePolicy.SameAsRequest;
            cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.AddPages();
    }

    /// <summary>What every request passes, before routing and sign-in.</summary>
    public static void UseShell(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.UseMiddleware<PrivatePages>();
        app.UseCookiePolicy();
        app.UseErrors();
        app.UseMiddleware<RequestSize>();
    }

    /// <summary>The shell's addresses and all pages, the modules' too. After sign-in; it checks forms for their token.</summary>
    public static void MapShell(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapPreferences();
        app.MapApi();
        app.MapRazorPages().WithStaticAssets();
        // An address of nothing is not found for everybody: without this, visitors would be sent to sign in.
        // Under /api it is also where those come who send a form to an endpoint that takes JSON alone.
        // Written as a RequestDelegate: for another the generator of endpoints forgets the address, and takes what has no dot.
        app.MapFallback("{*address}", http =>
        {
            http.Response.StatusCode = ApiProblems.IsApi(http) && http.Request.ContentType is not null && !http.Request.HasJsonContentType() ? StatusCodes.Status415UnsupportedMediaType : StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous().ExcludeFromDescription();
    }

    private static void AddLanguage(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(Languages.Configure);
        services.AddSingleton<ModuleTexts>();
        services.AddSingleton<IRuleSentences>(provider => provider.GetRequiredService<ModuleTexts>());
        services.AddSingleton<Moments>();
        // Chinese as it is: as entities, pages would be twice as large.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void AddFields(this IServiceCollection services)
    {
        services.AddScoped<PageParts>();
        services.AddSingleton<FieldMessages>();
        services.AddSingleton<FieldFrame>();
        services.AddScoped<FieldReader>();
        services.AddSingleton<KeptForms>();
    }

    private static void AddErrors(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiProblems>();
    }

    private static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/problem/500",
            CreateScopeForErrors = true,
            StatusCodeSelector = FailureStatus.Of,
            SuppressDiagnosticsCallback = failed => FailureStatus.IsForeseen(failed.Exception),
        });
        app.UseWhen(ApiProblems.IsApi, api => api.UseStatusCodePages());
        app.UseWhen(http => !ApiProblems.IsApi(http), site => site.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true));
        app.UseMiddleware<HideForbidden>();
    }

    private static void AddPages(this IServiceCollection services)
    {
        var pages = services.AddRazorPages(options => options.RootDirectory = "/Modules")
            .AddMvcOptions(mvc =>
            {
                // In the same place: what the address says goes before what the query says.
                var route = mvc.ValueProviderFactories.OfType<RouteValueProviderFactory>().Single();
                mvc.ValueProviderFactories[mvc.ValueProviderFactories.IndexOf(route)] = new AddressValues();
                var simple = mvc.ModelBinderProviders.OfType<SimpleTypeModelBinderProvider>().Single();
                mvc.ModelBinderProviders.Insert(mvc.ModelBinderProviders.IndexOf(simple), new TextBinder.Provider(simple));
                mvc.Filters.Add<UnreadableIdFilter>();
                mvc.Filters.Add<BrokenRuleFilter>();
                mvc.Filters.Add<KeptFormFilter>();
                mvc.ModelMetadataDetailsProviders.Add(new FieldNames());
                mvc.ModelMetadataDetailsProviders.Add(new DefaultMessages());
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider =
                (type, texts) => new AttributeTexts(texts.Create(typeof(Texts)), new ModuleTexts(texts).Of(type)))
            // Fields say what they need in words; attributes for a client-side library would only weigh.
            .AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingMessages>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, TypedMessages>();
        services.AddSingleton<IPageRouteModelProvider>(new ShellPages(pages.PartManager));
    }
}
