using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Desk.Templates;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Following;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Modules.Directory;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Access;

/// <summary>The whole application with one real consultation, one published lawyer, an invented library, and every kind of visitor.</summary>
public sealed class Scene : IAsyncLifetime
{
    /// <summary>A word of the story that nobody else may read.</summary>
    public const string Secret = "海棠花";

    private const string Here = "330106";
    private const string Elsewhere = "310101";

    /// <summary>Names in addresses that stand for what is made anew each time.</summary>
    private static readonly string[] Named = ["{consultation}", "{file}", "talk", "outcome"];

    private readonly Dictionary<Who, Guid> _accounts = [];

    public FabangApp App { get; } = new PatientApp();

    private Dictionary<string, string> Things { get; } = [];

    public static IEnumerable<Who> Everybody => Enum.GetValues<Who>().Where(who => int.IsPow2((int)who));

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        _accounts[Who.Owner] = await App.CitizenAsync("13900000001");
        _accounts[Who.OtherCitizen] = await App.CitizenAsync("13900000002");
        foreach (var who in Everybody.Where(who => Who.Staff.HasFlag(who)))
        {
            var (role, region) = PostOf(who);
            _accounts[who] = await App.StaffAsync(who.ToString(), region, role);
        }

        using var texts = LawTexts.Small();
        await App.ImportAndIndexAsync(texts.Root);
        await App.RunAsync<ReadCitations>();
        var lawyer = await App.SavedAsync(firm => Modules.Directory.Given.Published(firm), Here, _accounts[Who.Lawyer]);
        Things["lawyer"] = lawyer.Id.ToString();
        Things["firm"] = lawyer.FirmId.ToString();
        Things["person"] = _accounts[Who.Lawyer].ToString();
        Things["colleague"] = _accounts[Who.Colleague].ToString();
        Things["case"] = (await App.ReadAsync(db => db.Set<ConcludedCase>().Select(found => found.Id).FirstAsync())).ToString();
        Things["grant"] = (await App.ReadAsync(db => db.Set<RoleGrant>().Where(grant => grant.AccountId == _accounts[Who.Lawyer]).Select(grant => grant.Id).SingleAsync())).ToString();
        await FollowAsync();
        await AnswerAsync(texts);
        await PlanAsync();
        await WriteTemplatesAsync();
        await AskOutcomesAsync();
        Keep(await CorrectionScene.PlayAsync(App));
        Keep(await QualityScene.PlayAsync(App, _accounts[Who.Owner], _accounts[Who.Lawyer], _accounts[Who.Colleague]));
        Keep(await LegalAidRulesScene.PlayAsync(App, _accounts[Who.ProvinceAdministrator], _accounts[Who.Owner]));
        Keep(await PublishingScene.PlayAsync(App, _accounts[Who.Owner], _accounts[Who.Lawyer]));
        Keep(await LegalAidScene.PlayAsync(App, _accounts[Who.Owner], _accounts[Who.Lawyer]));
        Keep(await LegalAidIntakeScene.PlayAsync(App, _accounts[Who.Owner], _accounts[Who.LegalAidOfficer]));
        Keep(await LegalAidClosingScene.PlayAsync(App, _accounts[Who.Owner], _accounts[Who.Lawyer], _accounts[Who.Colleague]));
        Keep(await LetterScene.PlayAsync(App, _accounts[Who.Owner]));
        Keep(await MediationScene.PlayAsync(App, _accounts[Who.Owner], _accounts[Who.Mediator]));
        await AskAsync();
    }

    private void Keep(IEnumerable<(string Thing, Guid Id)> played)
    {
        foreach (var (thing, id) in played)
        {
            Things[thing] = id.ToString();
        }
    }

    /// <summary>An answer, and plain words, whose article has changed since.</summary>
    private async Task AnswerAsync(LawTexts texts)
    {
        var (now, answer) = (App.Clock.GetUtcNow(), Guid.CreateVersion7());
        var question = await App.SentQuestionAsync(_accounts[Who.Owner], Here, $"{Secret}路的工钱怎么要？");
        await App.ChangeAsync(question, view =>
        {
            var lawyer = new Responder(_accounts[Who.Lawyer], "王明");
            var citation = Citation.Of("劳动合同法#30", "《劳动合同法》第三十条", new DateOnly(2012, 12, 28), "旧的条文", isOfficial: true, place: 1);
            view.Consultation.Claim(view.Matter, lawyer, now);
            view.Consultation.Answer(view.Matter, lawyer, answer, "可以要求支付。", [citation], new Due(now.AddDays(7), "Consultations.Rule.closing"), now);
        });
        texts.Write(LawTexts.Labour, texts.Read(LawTexts.Labour).Replace("蓝色信封", "绿色信封", StringComparison.Ordinal));
        await App.ImportAndIndexAsync(texts.Root);
        await App.DeliverAsync();
        Things["answer"] = answer.ToString();
        var matter = (await App.ConsultationAsync(question)).Matter;
        var hit = new ConflictHit(matter.Id, ConflictGround.OtherSideIsClient, MatchStrength.NameOnly, Guid.CreateVersion7(), Own: true);
        Things["check"] = (await App.SaveAsync(ConflictCheck.Find(matter, _accounts[Who.Colleague], [hit], now))).Id.ToString();
        var standing = new AllocationStanding(_accounts[Who.Colleague], null, new AllocationParts(1, 0.5, 0.4, 0.2, 0, 0.05), Due: 1);
        Things["round"] = (await App.SaveAsync(AllocationRound.Of(matter, [standing], now.AddMinutes(10), now))).Id.ToString();
        Things["digest"] = (await App.ReadAsync(db => db.Set<DigestReview>().Select(review => review.Id).SingleAsync())).ToString();
    }

    /// <summary>Answers with an advice note: of one the owner was asked what became of it (<c>{asked}</c>), of the other they said that they are stuck (<c>{stuck}</c>).</summary>
    private async Task AskOutcomesAsync()
    {
        Things["asked"] = (await AskedAsync(told: null)).ConsultationId.ToString();
        Things["stuck"] = (await AskedAsync(Outcome.Stuck)).Id.ToString();
    }

    private async Task<OutcomeQuestion> AskedAsync(Outcome? told)
    {
        var (now, answer) = (App.Clock.GetUtcNow(), Guid.CreateVersion7());
        var question = await App.SentQuestionAsync(_accounts[Who.Owner], Here, $"{Secret}路的押金怎么要？");
        var view = await App.ChangeAsync(question, view =>
        {
            var lawyer = new Responder(_accounts[Who.Lawyer], "王明");
            view.Consultation.Claim(view.Matter, lawyer, now);
            view.Consultation.Answer(view.Matter, lawyer, answer, "可以要求退还。", [], new Due(now.AddDays(7), "Consultations.Rule.closing"), now);
        });
        await App.SaveAsync(AdviceNote.Write(question, answer, AdviceContent.None with { Steps = [new($"去{Secret}路找房东", now.DayInChina().AddDays(9))] }, now));
        var asked = OutcomeQuestion.Plan(view.Consultation, 3, now);
        asked.Ask(now);
        if (told is { } outcome)
        {
            asked.Tell(outcome, $"{Secret}路的房东不接电话", now);
        }

        return await App.SaveAsync(asked);
    }

    private async Task WriteTemplatesAsync()
    {
        foreach (var thing in new[] { "template", "changed-template", "removed-template" })
        {
            Things[thing] = (await App.SaveAsync(AnswerTemplate.OfLawyer(Guid.CreateVersion7(), _accounts[Who.Lawyer], "讨薪", "先去劳动监察大队。"))).Id.ToString();
        }

        Things["region-template"] = (await App.SaveAsync(AnswerTemplate.OfRegion(Guid.CreateVersion7(), new RegionCode(Here), "讨薪", "先打 12333。"))).Id.ToString();
    }

    /// <summary>A shift of the lawyer, who asks the colleague to take it.</summary>
    private async Task PlanAsync()
    {
        var now = App.Clock.GetUtcNow();
        var shift = Shift.Plan(Guid.CreateVersion7(), new RegionCode(Here), now.AddDays(9), now.AddDays(9).AddHours(3), ShiftChannel.Written, null, null, 1, 3);
        shift.SignUp(_accounts[Who.Lawyer], now);
        Things["shift"] = (await App.SaveAsync(shift)).Id.ToString();
        Things["swap"] = (await App.SaveAsync(Swap.Ask(shift, _accounts[Who.Lawyer], _accounts[Who.Colleague], now))).Id.ToString();
    }

    /// <summary>An article that the owner follows, and something that was told of it.</summary>
    private async Task FollowAsync()
    {
        var follow = await App.SaveAsync(Follow.OfArticle(Guid.CreateVersion7(), _accounts[Who.Owner], "示例路灯条例", "1", App.Clock.GetUtcNow()));
        var news = await App.SaveAsync(new FollowNews
        {
            FollowId = follow.Id,
            Cause = Guid.CreateVersion7(),
            Kind = NewsKind.Changed,
            Law = follow.Law,
            Number = follow.Number,
            From = null,
            To = null,
            Day = new DateOnly(2026, 3, 1),
            At = App.Clock.GetUtcNow(),
        });
        // Another one is stopped by the deeds, so that the pages keep theirs.
        Things["follow"] = (await App.SaveAsync(Follow.OfLaw(Guid.CreateVersion7(), _accounts[Who.Owner], "示例路灯条例", App.Clock.GetUtcNow()))).Id.ToString();
        Things["news"] = news.Id.ToString();
    }

    /// <summary>A question with a paper, claimed by the lawyer: what <c>{consultation}</c> and <c>{file}</c> in addresses mean from here on.</summary>
    /// <param name="address">Where they are needed: nothing is done for one that names neither, and live consultations are begun anew for theirs alone.</param>
    public async Task AskAsync(string address = "{consultation} talk")
    {
        if (!Named.Any(name => address.Contains(name, StringComparison.Ordinal)))
        {
            return;
        }

        var owner = _accounts[Who.Owner];
        var question = await App.SentQuestionAsync(owner, Here, $"老板在{Secret}路欠了我三个月的工钱，我该怎么办？");
        var file = await App.WithAsync<Fabang.Kernel.Files.FileStore, Fabang.Kernel.Files.StoredFile>(async store =>
            await store.AddAsync("工资条.txt", new MemoryStream("欠条"u8.ToArray())));
        await App.SaveAsync(file);
        await App.WithAsync<Duty, bool>(duty => duty.BeginAsync(_accounts[Who.Lawyer]));
        if (address.Contains("outcome", StringComparison.Ordinal))
        {
            await AskOutcomesAsync();
        }

        if (address.Contains("talk", StringComparison.Ordinal))
        {
            await TalkAsync(owner);
        }

        await App.ChangeAsync(question, view =>
        {
            view.Matter.Attach(file.Id, owner, App.Clock.GetUtcNow());
            view.Consultation.Claim(view.Matter, new Responder(_accounts[Who.Lawyer], "王明"), App.Clock.GetUtcNow());
        });
        Things["consultation"] = question.ToString();
        Things["file"] = file.Id.ToString();
    }

    /// <summary>Live consultations of the owner: one that the lawyer has, one that waits, and one that is over. Those of an earlier round end first: a lawyer has so many places.</summary>
    private async Task TalkAsync(Guid owner)
    {
        var lawyer = _accounts[Who.Lawyer];
        // One of the deeds takes the lawyer's role back, and tests come in any order.
        if (!await App.ReadAsync(db => db.Set<RoleGrant>().AnyAsync(grant => grant.AccountId == lawyer && grant.Role == Role.Lawyer && grant.RevokedAt == null)))
        {
            await App.SaveAsync(RoleGrant.Of(lawyer, Role.Lawyer, new RegionCode(Here), grantedBy: null, App.Clock.GetUtcNow()));
        }

        await App.IsThereAsync(lawyer);
        foreach (var open in await App.ReadAsync(db => db.Set<Conversation>().Where(talk => talk.LawyerId == lawyer && talk.Seat != null).Select(talk => talk.Id).ToListAsync()))
        {
            await App.WithTalkAsync<Talks>(open, (talks, view) => talks.EndAsync(view, owner));
            Things["ended"] = open.ToString();
        }

        foreach (var waiting in await App.ReadAsync(db => db.Set<Conversation>().Where(talk => talk.Status == ConversationStatus.Waiting).Select(talk => talk.Id).ToListAsync()))
        {
            await App.WithTalkAsync<Talks>(waiting, (talks, view) => talks.LeaveAsync(view));
        }

        Things["talk"] = (await App.OpenTalkAsync(owner, lawyer, $"{Secret}路的房东不退押金")).ToString();
        Things["waiting-talk"] = (await App.WaitingTalkAsync(owner, "谁都可以接的事")).ToString();
    }

    /// <summary>The address with the things of the scene in their places.</summary>
    public string Fill(string address) => Things.Aggregate(address, (filled, thing) => filled.Replace($"{{{thing.Key}}}", thing.Value, StringComparison.Ordinal));

    public HttpClient As(Who who)
    {
        if (who is Who.Nobody)
        {
            return App.Visitor();
        }

        var (role, region) = PostOf(who);
        return App.SignedIn(_accounts[who], region, role);
    }

    /// <summary>The same visitor at this address: under /api with a token in place of a browser. A token is made for staff too, to see that it opens nothing.</summary>
    public async Task<HttpClient> ComingAsync(Who who, string address)
    {
        if (!address.StartsWith("/api/", StringComparison.Ordinal) || who is Who.Nobody)
        {
            return As(who);
        }

        var kind = Who.Citizens.HasFlag(who) ? AccountKind.Citizen : AccountKind.Staff;
        var session = await App.SaveAsync(Session.Begin(_accounts[who], kind, SignInMethod.PhoneCode, "", App.Clock.GetUtcNow()));
        var program = App.CreateDefaultClient();
        program.DefaultRequestHeaders.Authorization = new("Bearer", App.Services.GetRequiredService<SessionTokens>().Of(session));
        return program;
    }

    /// <summary>Counts and versions of what strangers could want to change.</summary>
    public Task<List<string>> StateAsync() => App.ReadAsync(DatabaseState.ReadAsync);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static (Role Role, string Region) PostOf(Who who) => who switch
    {
        Who.Owner or Who.OtherCitizen => (Role.Citizen, "000000"),
        Who.Lawyer or Who.Colleague => (Role.Lawyer, Here),
        Who.LawyerElsewhere => (Role.Lawyer, Elsewhere),
        Who.DutyManager => (Role.DutyManager, Here),
        Who.DutyManagerElsewhere => (Role.DutyManager, Elsewhere),
        Who.CountyAdministrator => (Role.RegionAdministrator, Here),
        Who.ProvinceAdministrator => (Role.RegionAdministrator, "330000"),
        Who.AdministratorElsewhere => (Role.RegionAdministrator, Elsewhere),
        Who.PlatformAdministrator => (Role.PlatformAdministrator, "000000"),
        Who.Auditor => (Role.Auditor, "000000"),
        Who.Expert => (Role.Expert, Here),
        Who.LegalAidOfficer or Who.LegalAidOfficerElsewhere => (Role.LegalAidOfficer, who is Who.LegalAidOfficer ? Here : Elsewhere),
        Who.JusticeOfficer => (Role.JusticeOfficer, Here),
        Who.Helper => (Role.Helper, Here),
        Who.MediationOfficer or Who.MediationOfficerElsewhere => (Role.MediationOfficer, who is Who.MediationOfficer ? Here : Elsewhere),
        Who.Mediator or Who.OtherMediator => (Role.Mediator, Here),
        _ => throw new ArgumentOutOfRangeException(nameof(who)),
    };
}
