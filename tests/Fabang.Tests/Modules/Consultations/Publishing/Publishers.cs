using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Consultations.Publishing.Find;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Publishing;

/// <summary>People who let their answers be published, and those who prepare them.</summary>
internal static class Publishers
{
    public static readonly (string, string)[] Text = [("Title", "工钱怎么要"), ("Question", "在工地干了三个月，老板不给工钱。"), ("Answer", "可以要求支付。"), ("Seen", "99")];

    /// <summary>An answered question whose person agreed to publish it.</summary>
    public static async Task<(Guid Question, Publication Publication)> AgreedAsync(this FabangApp app, Guid person, Guid lawyer, string story = Given.Story)
    {
        var question = await app.AnsweredQuestionAsync(person, lawyer, story);
        using var mine = app.Citizen(person);
        Assert.Equal(question.Publishing(), (await mine.SendAsync(question.Publishing("Agree"))).Place());
        return (question, await app.PublicationAsync(question));
    }

    /// <summary>The same, prepared by one person and passed by another.</summary>
    public static async Task<(Guid Question, Publication Publication)> PublishedAsync(this FabangApp app, Guid person, Guid lawyer, string story = Given.Story, string title = "工钱怎么要")
    {
        var (question, publication) = await app.AgreedAsync(person, lawyer, story);
        var (editor, reviewer) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await app.WithAsync<PublicationWork, bool>(async work =>
        {
            await work.HandInAsync(publication.Id, editor, new(title, story, "可以要求支付。"), 99, publication.Version);
            await work.PassAsync(publication.Id, reviewer);
            return true;
        });
        await app.SettleAnswersAsync();
        return (question, await app.PublicationAsync(question));
    }

    /// <summary>What follows by itself: the outbox, and the index.</summary>
    public static async Task SettleAnswersAsync(this FabangApp app)
    {
        await app.DeliverAsync();
        await app.WithAsync<AnswerIndexing, bool>(async indexing =>
        {
            await indexing.CatchUpAsync();
            return true;
        });
    }

    public static Task<Publication> PublicationAsync(this FabangApp app, Guid question) =>
        app.ReadAsync(db => db.Set<Publication>().AsNoTracking().SingleAsync(one => one.ConsultationId == question));

    /// <summary>What an editor sends who sees the publication as it is.</summary>
    public static async Task<(string, string)[]> TextAsync(this FabangApp app, Publication publication) =>
        [.. Text, ("Version", (await app.PublicationAsync(publication.ConsultationId)).Version.ToString(CultureInfo.InvariantCulture))];

    public static string Publishing(this Guid question, string? handler = null) => $"/my/consultations/{question}/publication{(handler is null ? "" : $"?handler={handler}")}";

    public static string At(this Publication publication, string? handler = null) => $"/desk/publications/{publication.Id}{(handler is null ? "" : $"?handler={handler}")}";

    public static async Task<(Guid Id, HttpClient Desk)> EditorAsync(this FabangApp app, string name, string region = Desks.Here)
    {
        var id = await app.StaffAsync(name, region, Role.DutyManager);
        return (id, app.SignedIn(id, region, Role.DutyManager));
    }
}
