using System.CommandLine;
using Fabang.Kernel.Commands;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.LawLibrary.Cases;
using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Commands;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Export;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Modules.LawLibrary.Ledger;
using Fabang.Search;
using Fabang.Shell;
using Fabang.Shell.Api;

namespace Fabang.Modules.LawLibrary;

/// <summary>Laws, regulations, interpretations, local rules and concluded cases (法律法规与案例): everybody may read them.</summary>
public sealed class LawLibraryModule : IModule
{
    /// <summary>Works through the citations that lead nowhere and the plain words whose articles have changed, and corrects texts with a second editor.</summary>
    public const string Edit = "laws:edit";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Edit, Role.PlatformAdministrator);
        services.AddHeaderTool<LedgerLink>();
        services.AddEntrance(new Entrance(50, "/laws", "Entrance", typeof(Texts)));
        services.AddSingleton(_ => DigestReader.Read(Path.Combine(AppContext.BaseDirectory, "content", "digest")));
        services.AddSingleton(_ => CharacterTable.Read(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "reference", "characters.csv"))));
        services.AddSingleton<LearnedRanking>();
        services.AddScoped<DigestCheck>();
        services.AddScoped<DigestReviews>();
        services.AddSingleton<LawIndex>();
        services.AddScoped<LawIndexing>();
        services.AddScoped<LawFinder>();
        services.AddSingleton<LibraryNames>();
        services.AddScoped<CitationLinks>();
        services.AddScoped<CitationBook>();
        services.AddScoped<CaseCitationBook>();
        services.AddScoped<CitationResolver>();
        services.AddScoped<CitationLedger>();
        services.AddScoped<TypedCitations>();
        services.AddScoped<Correcting>();
        services.AddScoped<LawSearch>();
        services.AddSingleton<LawSuggestions>();
        services.AddScoped<SearchChoices>();
        services.AddScoped<CaseSearch>();
        services.AddSingleton<MadeFiles>();
        services.AddSingleton<LawAddress>();
        services.AddScoped<LawPaper>();
        services.AddScoped<LawExport>();
        services.AddScoped<FreshArticles>();
        services.AddScoped<IPreparation, PrepareIndex>();
        services.AddHostedService<IndexWorker>();
        services.AddSingleton<LawImport>();
        services.AddHostedService<ImportAtStart>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapArticleLink();
        routes.MapLawSuggestions();
        var api = routes.MapPublicApi("LawLibrary");
        api.MapLawsApi();
        api.MapCitationsApi();
        api.MapCasesApi();
    }

    public IEnumerable<Command> Commands(CommandHost host) => [LawCommands.All(host)];
}
