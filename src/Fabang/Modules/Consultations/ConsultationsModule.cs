using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Api;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Desk.DutyRoom;
using Fabang.Modules.Consultations.Desk.ShiftEnd;
using Fabang.Modules.Consultations.Desk.Templates;
using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Modules.Consultations.Figures;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Desk;
using Fabang.Modules.Consultations.Live.Enter;
using Fabang.Modules.Consultations.Mine;
using Fabang.Modules.Consultations.Offers;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Consultations.Publishing.Find;
using Fabang.Modules.Consultations.Publishing.Masking;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Consultations.Review;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Consultations.StaffNotices;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Matters.Desk;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Shell;

namespace Fabang.Modules.Consultations;

/// <summary>Questions and answers (法律咨询): ask, claim, answer, ask on, rate.</summary>
public sealed class ConsultationsModule : IModule
{
    /// <summary>Sees the desk, claims and answers.</summary>
    public const string Answer = "consultations:answer";

    /// <summary>Reassigns what others have.</summary>
    public const string Manage = "consultations:manage";

    /// <summary>Reviews answers without knowing whose they are.</summary>
    public const string Review = "consultations:review";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Answer, Role.Lawyer, Role.DutyManager);
        services.AddPermission(Manage, Role.DutyManager);
        services.AddPermission(Review, Role.Expert);
        services.AddMessageTemplate(TellAnswered.Answered);
        services.AddMessageTemplate(TellAnswered.AnsweredWithNote);
        services.AddMessageTemplate(TellAmended.Amended);
        services.AddHeaderTool<DeskTool>();
        services.AddMessageTemplate(TellBooked.YourTime);
        services.AddHeaderTool<TalksTool>();
        foreach (var key in ConsultationLimits.All.Concat(OfferRules.All).Concat(LiveLimits.All).Concat(AdviceLead.All).Concat(QualityRules.All).Concat(ComplaintRules.All).Append(OutcomeDays.Setting))
        {
            services.AddSingleton(key);
        }

        services.AddScoped<IWay, LeaveQuestion>();
        services.AddScoped<QuestionSending>();
        services.AddScoped<SentIntakes>();
        services.AddScoped<IntakeDetails>();
        services.AddSingleton(QuestionSending.StoryIsRead);
        services.AddScoped<ConsultationViews>();
        services.AddScoped<Responders>();
        services.AddScoped<Duty>();
        services.AddScoped<DeskReach>();
        services.AddScoped<Candidates>();
        services.AddScoped<Offering>();
        services.AddScoped<KeptOffers>();
        services.AddScoped<RotaView>();
        services.AddScoped<RotaHours>();
        services.AddScoped<SigningUp>();
        services.AddScoped<ShiftWords>();
        services.AddScoped<CalendarFeed>();
        services.AddScoped<Claiming>();
        services.AddScoped<Answering>();
        services.AddScoped<Colleagues>();
        services.AddScoped<PostOnce>();
        services.AddScoped<Papers>();
        AddDesk(services);
        services.AddScoped<ReviewList>();
        services.AddScoped<Reviewing>();
        services.AddScoped<IPersonalData, ConsultationsData>();
        AddStaffNotices(services);
        AddAfterwards(services);
        AddLive(services);
        AddQuality(services);
        AddPublishing(services);
        services.AddConsultationsApi();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        CalendarFeed.Map(routes);
        routes.MapTalks();
        routes.MapConsultationsApi();
    }

    private static void AddDesk(IServiceCollection services)
    {
        services.AddScoped<DeskItems>();
        services.AddScoped<TalkItems>();
        services.AddScoped<DeskLists>();
        services.AddScoped<DeskWords>();
        services.AddHeaderTool<DutyTool>();
        services.AddMessageTemplate(CallingIn.CalledIn);
        services.AddScoped<CallingIn>();
        services.AddScoped<StaffBoard>();
        services.AddScoped<DutyViews>();
        services.AddScoped<ShiftEnds>();
        services.AddScoped<HandingOver>();
        services.AddScoped<TemplateBook>();
        services.AddScoped<EarlierMatters>();
        services.AddScoped<IOverdueItems, LateCallBacks>();
        services.AddScoped<IOverdueItems, LateComplaints>();
    }

    private static void AddAfterwards(IServiceCollection services)
    {
        services.AddMessageTemplate(TellAdviceDue.Due);
        services.AddScoped<AdviceWriting>();
        services.AddScoped<NoteStart>();
        services.AddScoped<NoteCalendar>();
        services.AddScoped<IPersonalData, AdviceData>();
        services.AddMessageTemplate(TellOutcomeAsked.Asked);
        services.AddScoped<AskingOn>();
        services.AddScoped<OwnConsultation>();
        services.AddScoped<OutcomeTelling>();
        services.AddScoped<OutcomeList>();
        services.AddScoped<Helping>();
        services.AddScoped<AskingAnew>();
        services.AddScoped<IPersonalData, OutcomeData>();
    }

    private static void AddStaffNotices(IServiceCollection services)
    {
        services.AddMessageTemplate(TellOffered.Offered);
        services.AddMessageTemplate(TellComplaintFiled.ComplaintCame);
        services.AddMessageTemplate(TellLate.WorkLate);
        services.AddSingleton(new AccountLink("/desk/notices", "Notices.Title", typeof(Texts), Answer));
        services.AddScoped<StaffMessages>();
        services.AddScoped<IPersonalData, NoticeData>();
    }

    private static void AddQuality(IServiceCollection services)
    {
        services.AddMessageTemplate(TellCalledBack.CalledBack);
        services.AddMessageTemplate(TellCalledBack.Corrected);
        services.AddMessageTemplate(TellComplaint.Complaint);
        services.AddHeaderTool<ExpertReviewTool>();
        services.AddSingleton<ScoreSheets>();
        services.AddSingleton<SampleRule>();
        services.AddScoped<CallBackList>();
        services.AddScoped<CallingBack>();
        services.AddScoped<ReviewWork>();
        services.AddScoped<Aftermaths>();
        services.AddScoped<Complaining>();
        services.AddScoped<ComplaintList>();
        services.AddScoped<IPersonalData, QualityData>();
        services.AddHeaderTool<FiguresTool>();
        services.AddSingleton<TopicKeys>();
        services.AddScoped<CaseReader>();
        services.AddScoped<FigureBook>();
        services.AddScoped<OutcomeBook>();
    }

    private static void AddPublishing(IServiceCollection services)
    {
        services.AddMessageTemplate(TellPublished.Published);
        services.AddSingleton<TextMasks>();
        services.AddScoped<KnownNames>();
        services.AddScoped<PublicationConsent>();
        services.AddScoped<PublicationWork>();
        services.AddScoped<PublicationList>();
        services.AddSingleton<AnswerIndex>();
        services.AddScoped<AnswerIndexing>();
        services.AddHostedService<AnswerIndexWorker>();
        services.AddScoped<AnswerSearch>();
        services.AddScoped<IAskedBefore>(services => services.GetRequiredService<AnswerSearch>());
        services.AddScoped<CitationMarks>();
        services.AddScoped<IPersonalData, PublicationData>();
    }

    private static void AddLive(IServiceCollection services)
    {
        services.AddSingleton<Presence>();
        services.AddHostedService<KeepPresence>();
        services.AddSingleton<ConversationStream>();
        services.AddSingleton<Hearing>();
        services.AddScoped<LiveQueue>();
        services.AddScoped<LiveEntry>();
        services.AddScoped<IWay, AskOnline>();
        services.AddScoped<ChatViews>();
        services.AddScoped<ChatLines>();
        services.AddScoped<Chat>();
        services.AddScoped<Saying>();
        services.AddScoped<TalkHelp>();
        services.AddScoped<Talks>();
        services.AddScoped<OwnTalk>();
        services.AddScoped<Taking>();
        services.AddScoped<Assignees>();
        services.AddScoped<Turning>();
        services.AddScoped<Bookings>();
        services.AddScoped<TalkLists>();
        services.AddScoped<IPersonalData, LiveData>();
    }
}
