using Fabang.Modules.Following;
using Fabang.Modules.Following.Jobs;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Following;

/// <summary>People who follow an invented law, and a library that changes under them.</summary>
internal static class Followers
{
    public const string Law = "示例街灯条例";

    /// <summary>A version of the law, brought in as the command does, with all that follows by itself a little later.</summary>
    public static async Task BringAsync(this FabangApp app, LawTexts texts, string day, params string[] articles)
    {
        texts.WriteVersion(day, null, articles);
        await app.ImportAndIndexAsync(texts.Root);
        await app.SettleAsync();
    }

    public static void WriteVersion(this LawTexts texts, string day, string? effective, params string[] articles)
    {
        var made = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        texts.Write($"national/行政法规/{Law}({day}).md", LawTexts.Law(Law, $"{made:yyyy年M月d日} 国务院公布{(effective is null ? "" : $" 自{effective}起施行")}", articles));
    }

    /// <summary>Comparing, telling and looking, as the workers do.</summary>
    public static async Task SettleAsync(this FabangApp app)
    {
        await app.RunAsync<CompareVersions>();
        await app.DeliverAsync();
        await app.RunAsync<LookForFollowed>();
        await app.DeliverAsync();
        // Nobody begins to follow in the same instant in which something changed.
        app.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    public static async Task<Guid> FollowingAsync(this FabangApp app, string phone, string number = "")
    {
        var person = await app.CitizenAsync(phone);
        await app.FollowAsync(person, number);
        return person;
    }

    public static Task<Follow> FollowAsync(this FabangApp app, Guid person, string number) => app.SaveAsync(number.Length > 0
        ? Follow.OfArticle(Guid.CreateVersion7(), person, Law, number, app.Clock.GetUtcNow())
        : Follow.OfLaw(Guid.CreateVersion7(), person, Law, app.Clock.GetUtcNow()));

    public static async Task<Follow> FollowSearchAsync(this FabangApp app, Guid person, string words)
    {
        var revision = await app.ReadAsync(db => db.Set<LibraryState>().Select(library => library.Revision).SingleOrDefaultAsync());
        return await app.SaveAsync(Follow.OfSearch(Guid.CreateVersion7(), person, new LawSearchQuery(words), revision, app.Clock.GetUtcNow()));
    }

    /// <summary>How many messages went to somebody because of what they follow.</summary>
    public static Task<int> ToldAsync(this FabangApp app, Guid person) =>
        app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == person && message.Template.StartsWith("Following.")));

    public static Task<List<FollowNews>> NewsAsync(this FabangApp app, Guid person) => app.ReadAsync(db =>
        db.Set<FollowNews>().Where(news => db.Set<Follow>().Any(follow => follow.Id == news.FollowId && follow.AccountId == person)).OrderBy(news => news.At).ToListAsync());
}
