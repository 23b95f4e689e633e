using System.CommandLine;
using Fabang.Kernel.Commands;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Commands;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Modules.LawLibrary.Ledger;
using Fabang.Shell;

namespace Fabang.Modules.LawLibrary;

/// <summary>Laws, regulations, interpretations, local rules and concluded cases (法律法规与案例): everybody may read them.</summary>
public sealed class LawLibraryModule : IModule
{
    /// <summary>Works through the citations that lead nowhere, and the plain words whose articles have changed.</summary>
    public const string Edit = "laws:edit";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Edit, Role.PlatformAdministrator);
        services.AddHeaderTool<LedgerLink>();
        services.AddEntrance(new Entrance(50, "/laws", "Entrance", typeof(Texts)));
        services.AddSingleton(_ => DigestReader.Read(Path.Combine(AppContext.BaseDirectory, "content", "digest")));
        services.AddSingleton<LearnedRanking>();
        services.AddScoped<DigestCheck>();
        services.AddScoped<DigestReviews>();
        services.AddSingleton<LawIndex>();
        services.AddScoped<LawIndexing>();
        services.AddScoped<LawFinder>();
        services.AddSingleton<LibraryNames>();
        services.AddScoped<CitationLinks>();
        services.AddScoped<CitationBook>();
        services.AddScoped<CitationResolver>();
        services.AddScoped<CitationLedger>();
        services.AddScoped<TypedCitations>();
        services.AddScoped<LawSearch>();
        services.AddScoped<FreshArticles>();
        services.AddScoped<IPreparation, PrepareIndex>();
        services.AddHostedService<IndexWorker>();
        services.AddSingleton<LawImport>();
        services.AddHostedService<ImportAtStart>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapArticleLink();
        routes.MapLawsApi();
    }

    public IEnumerable<Command> Commands(CommandHost host) => [LawCommands.All(host)];
}
