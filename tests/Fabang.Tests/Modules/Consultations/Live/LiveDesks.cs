using Fabang.Kernel.Live;
using Fabang.Modules.Consultations;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Desk;
using Fabang.Modules.Consultations.Live.Enter;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>Lawyers at the live desk, and people who talk to them.</summary>
internal static class LiveDesks
{
    /// <summary>On duty, and with a page of the desk open.</summary>
    public static async Task<(Guid Id, HttpClient Client)> OnlineLawyerAsync(this FabangApp app, string name = "王明", string region = Desks.Here)
    {
        var lawyer = await app.LawyerAsync(name, region);
        await app.IsThereAsync(lawyer.Id);
        return lawyer;
    }

    public static Task<bool> IsThereAsync(this FabangApp app, Guid lawyer) => app.WithAsync<Leases, bool>(async leases =>
    {
        await Presence.TouchAsync(leases, lawyer);
        return true;
    });

    /// <summary>The page of the desk is closed, or its browser or node is gone.</summary>
    public static Task<bool> IsGoneAsync(this FabangApp app, Guid lawyer) => app.WithAsync<Leases, bool>(async leases =>
    {
        await leases.EndAsync(Presence.NameOf(lawyer), lawyer.ToString("N"));
        return true;
    });

    /// <summary>Somebody who has told their story and waits.</summary>
    public static async Task<Guid> WaitingTalkAsync(this FabangApp app, Guid person, string story = Given.Story, string region = Desks.Here)
    {
        var draft = await app.SaveAsync(Intake.Start(story, new RegionCode(region), app.Clock.GetUtcNow()));
        return await app.WithAsync<LiveEntry, Guid>(entry => entry.BeginAsync(draft.Id, person));
    }

    /// <summary>Somebody who waits to talk about a person whom they name.</summary>
    public static async Task<Guid> TalkAgainstAsync(this FabangApp app, Guid person, string name, string region)
    {
        var now = app.Clock.GetUtcNow();
        var intake = Intake.Start(Given.Story, new RegionCode(region), now);
        intake.NameOtherSide(new OtherSide(name, null, null), now);
        await app.SaveAsync(intake);
        return await app.WithAsync<LiveEntry, Guid>(entry => entry.BeginAsync(intake.Id, person));
    }

    public static async Task<Guid> OpenTalkAsync(this FabangApp app, Guid person, Guid lawyer, string story = Given.Story)
    {
        var talk = await app.WaitingTalkAsync(person, story);
        await app.TakeAsync(talk, lawyer);
        return talk;
    }

    public static Task<bool> TakeAsync(this FabangApp app, Guid talk, Guid lawyer, string name = "王明") => app.WithAsync<Taking, bool>(async taking =>
    {
        await taking.TakeAsync(talk, new Responder(lawyer, name));
        return true;
    });

    public static Task<ChatView> TalkAsync(this FabangApp app, Guid talk) =>
        app.WithAsync<ChatViews, ChatView>(async views => (await views.FindAsync(found => found.Id == talk))!);

    /// <summary>Does something with a conversation as it stands, and a service of the same scope.</summary>
    public static Task<bool> WithTalkAsync<TService>(this FabangApp app, Guid talk, Func<TService, ChatView, Task> act) where TService : notnull =>
        app.WithAsync<IServiceProvider, bool>(async services =>
        {
            await act(services.GetRequiredService<TService>(), (await services.GetRequiredService<ChatViews>().FindAsync(found => found.Id == talk))!);
            return true;
        });

    public static Task<List<ChatMessage>> SaidAsync(this FabangApp app, Guid talk) => app.ReadAsync(db => db.Set<ChatMessage>().AsNoTracking()
        .Where(message => message.ConversationId == talk).OrderBy(message => message.Number).ToListAsync());

    public static string Mine(this Guid talk, string? handler = null) => $"/my/talks/{talk}{(handler is null ? "" : $"?handler={handler}")}";

    public static string At(this Guid talk, string? handler = null) => $"/desk/talks/{talk}{(handler is null ? "" : $"?handler={handler}")}";
}
