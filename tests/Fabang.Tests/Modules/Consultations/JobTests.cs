using Fabang.Kernel;
using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Consultations.Jobs;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Matters.Jobs;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>What happens by itself when time passes.</summary>
[Trait("Engine", "both")]
public class JobTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task An_answered_question_that_nobody_asks_on_about_is_closed_after_its_time()
    {
        var person = await app.CitizenAsync("13844440001");
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(person, lawyer);
        await desk.SendAsync(question.At("Answer"), ("Text", "可以要求支付。"));

        app.Clock.Advance(TimeSpan.FromDays(6));
        await app.RunAsync<CloseAnswered>();
        Assert.Equal(ConsultationStatus.Answered, (await app.ConsultationAsync(question)).Consultation.Status);
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.RunAsync<CloseAnswered>();

        var view = await app.ConsultationAsync(question);
        Assert.Equal((ConsultationStatus.Closed, NextActor.Nobody), (view.Consultation.Status, view.Matter.NextActor));
        Assert.Equal((EntryAuthor.Program, "Consultations.WasClosed"), (view.Matter.Entries[^1].Author, view.Matter.Entries[^1].What));
        // Closed by time or by hand, it may still be rated and opened again.
        var mine = await app.SignedIn(person, "000000", Role.Citizen).ReadPageAsync(question.Mine());
        Assert.NotNull(mine.QuerySelector("form[action*=Reopen]"));
        Assert.NotNull(mine.QuerySelector("form[action*=Rate]"));
    }

    [Fact]
    public async Task A_forgotten_draft_goes_with_its_papers_and_a_sent_one_leaves_them()
    {
        var folder = app.Services.GetRequiredService<DataFolder>().Files;
        var (forgotten, forgottenPaper) = await DraftAsync();
        var (sent, sentPaper) = await DraftAsync();
        var question = await app.WithAsync<QuestionSending, Guid>(async sending => await sending.SendAsync(sent, await app.CitizenAsync("13844440002")));

        app.Clock.Advance(Intake.Lifetime + TimeSpan.FromHours(1));
        await app.RunAsync<DropOldIntakes>();

        Assert.False(await app.ReadAsync(db => db.Set<Intake>().AnyAsync(draft => draft.Id == forgotten || draft.Id == sent)));
        Assert.Equal([sentPaper], await app.ReadAsync(db => db.Set<StoredFile>().Where(file => file.Id == sentPaper || file.Id == forgottenPaper).Select(file => file.Id).ToListAsync()));
        Assert.False(File.Exists(Path.Combine(folder, forgottenPaper.ToString("N")[^2..], forgottenPaper.ToString("N"))));
        Assert.Single((await app.ConsultationAsync(question)).Files);
    }

    private Task<(Guid Draft, Guid Paper)> DraftAsync() => app.WithAsync<IServiceProvider, (Guid, Guid)>(async services =>
    {
        var db = services.GetRequiredService<Fabang.Kernel.Data.FabangDb>();
        var file = await services.GetRequiredService<FileStore>().AddAsync("工资条.txt", new MemoryStream([.. "欠三个月"u8]));
        var draft = db.Add(Intake.Start(Given.Story, new("330106"), app.Clock.GetUtcNow())).Entity;
        draft.Attach(file.Id, app.Clock.GetUtcNow());
        await db.SaveChangesAsync();
        return (draft.Id, file.Id);
    });
}
