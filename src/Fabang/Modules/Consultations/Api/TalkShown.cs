using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Api;

/// <summary>Shows their own talk to a citizen's program.</summary>
internal sealed class TalkShown(
    ChatViews views, CurrentUser user, LiveQueue queue, Bookings bookings, Aftermaths aftermaths, TalkHelp help, NextStepWords words, RegionTree tree, RegionSettings settings,
    IStringLocalizer<Texts> texts, TimeProvider clock)
{
    /// <summary>Somebody else's talk does not exist.</summary>
    public Task<ChatView?> FindAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        return views.FindAsync(conversation => conversation.Id == id && conversation.PersonId == person, cancel);
    }

    public async Task<TalkInApi?> OfAsync(Guid id, CancellationToken cancel) => await FindAsync(id, cancel) is { } view ? await OfAsync(view, cancel) : null;

    public async Task<TalkInApi> OfAsync(ChatView view, CancellationToken cancel)
    {
        var (talk, matter) = (view.Conversation, view.Matter);
        var after = await aftermaths.OfAsync(talk.Id, isTalk: true, cancel);
        var waits = talk.Status is ConversationStatus.Waiting;
        return new(
            talk.Id,
            matter.Number,
            matter.Title,
            talk.Status,
            talk.Region.Value,
            tree.FullName(talk.Region),
            view.LawyerName,
            view.SecondName,
            talk.ArrivedAt,
            waits ? QueueInApi.Of(await queue.StandingAsync(talk, cancel)) : null,
            waits ? await bookings.FreeAsync(talk.Region, cancel) : [],
            talk.BookedFor,
            AnswerLimitInApi.Of(await settings.GetAsync(ConsultationLimits.Answer, talk.Region, cancel), texts),
            NextStepInApi.Of(matter, view.LawyerName, words, clock.GetUtcNow()),
            DangerInApi.Of(await help.OfAsync(talk, cancel)),
            talk.LastNumber,
            talk.StaffReadTo,
            talk.PersonReadTo,
            talk.Grade,
            CallBackInApi.Of(after.CallBacks),
            after.Complaint?.Id,
            new(
                talk.IsAlive,
                talk.Can(ConversationStatus.Left),
                talk.Can(ConversationStatus.Booked),
                talk.Status is ConversationStatus.Waiting or ConversationStatus.Booked,
                talk.Status is ConversationStatus.Booked,
                talk.Can(ConversationStatus.Ended),
                talk.MayRate));
    }
}
