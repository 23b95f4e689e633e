using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>
/// Every step of legal aid that has a limit (法定期限表). The pages, the reminders and the clock board read it, the tests walk it, and the README draws it.
/// Days of the Legal Aid Law are days of the calendar; the rule of 2012, which counted working days, is no longer in force.
/// </summary>
public static class AidSteps
{
    private const string Law = "法律援助法";

    /// <summary>《法律援助法》第四十三条: within seven days of the application it is decided.</summary>
    public static readonly StatutoryStep Decide = Step(
        "Decide", Days("decide", 7, "《法律援助法》第四十三条"), $"{Law}#43", "DidApply", NextActor.LegalAidCentre, 2, Told.Office, Told.Office | Told.Justice | Told.Person, stops: "DidAskPapers");

    /// <summary>《法律援助法》第三十九条: what somebody who is held asks for reaches the right centre within twenty-four hours. Until it is seen whose it is, this clock runs; the seven days count from the receipt all the same.</summary>
    public static readonly StatutoryStep SendOn = Step(
        "SendOn", Key("send-on", new(24, LimitUnit.Hours), "《法律援助法》第三十九条"), $"{Law}#39", "DidApply", NextActor.LegalAidCentre, 0, Told.Nobody, Told.Office | Told.Justice | Told.Person);

    /// <summary>《法律援助法》第四十三条: what is missing is asked for once, all together; who does not answer as asked has withdrawn. The law sets no days.</summary>
    public static readonly StatutoryStep Supplement = Step(
        "Supplement", Days("supplement", 10, SettingNames.Ours), $"{Law}#43", "DidAskPapers", NextActor.Person, 3, Told.Person, Told.Person | Told.Office);

    /// <summary>《法律援助法》第四十四条: aid is given at once, and the papers follow. The law sets no days.</summary>
    public static readonly StatutoryStep EmergencyPapers = Step(
        "EmergencyPapers", Days("emergency-papers", 10, SettingNames.Ours), $"{Law}#44", "DidHelpAtOnce", NextActor.Person, 3, Told.Person, Told.Office, isBeside: true);

    /// <summary>《法律援助法》第四十三条: within three days of the decision somebody is appointed.</summary>
    public static readonly StatutoryStep Assign = Step(
        "Assign", Days("assign", 3, "《法律援助法》第四十三条"), $"{Law}#43", "DidGrant", NextActor.LegalAidCentre, 1, Told.Office, Told.Office | Told.Justice | Told.Person);

    /// <summary>《法律援助法》第三十六条: within three days of the notice of a court, procuratorate or police somebody is appointed, and the organ is told.</summary>
    public static readonly StatutoryStep AssignNotified = Step(
        "AssignNotified", Days("assign-notified", 3, "《法律援助法》第三十六条"), $"{Law}#36", "DidNotify", NextActor.LegalAidCentre, 1, Told.Office, Told.Office | Told.Justice);

    /// <summary>The lawyer says whether they can take it, so that three days suffice.</summary>
    public static readonly StatutoryStep Accept = Step(
        "Accept", Key("accept", new(1, LimitUnit.WorkingDays), SettingNames.Ours), null, "DidAssign", NextActor.Lawyer, 0, Told.Nobody, Told.Handler | Told.Office);

    /// <summary>《办理法律援助案件程序规定》第二十七条: the agreement is signed within five days of the appointment.</summary>
    public static readonly StatutoryStep Agree = Step(
        "Agree", Days("agreement", 5, "《办理法律援助案件程序规定》第二十七条"), null, "DidAccept", NextActor.Lawyer, 2, Told.Handler, Told.Handler | Told.Office);

    /// <summary>《法律援助法》第四十六条: the person is kept informed. The law sets no days.</summary>
    public static readonly StatutoryStep Report = Step(
        "Report", Days("report", 30, SettingNames.Ours), $"{Law}#46", "DidAgree", NextActor.Lawyer, 5, Told.Handler, Told.Handler | Told.Office);

    /// <summary>《办理法律援助案件程序规定》: the file is handed in within thirty days of the end.</summary>
    public static readonly StatutoryStep HandIn = Step(
        "HandIn", Days("closing", 30, "《法律援助法》第五十条；《办理法律援助案件程序规定》"), $"{Law}#50", "DidEnd", NextActor.Lawyer, 7, Told.Handler, Told.Handler | Told.Office);

    /// <summary>《办理法律援助案件程序规定》: the centre looks through the file within thirty days, and pays.</summary>
    public static readonly StatutoryStep Check = Step(
        "Check", Days("check", 30, "《办理法律援助案件程序规定》"), $"{Law}#52", "DidHandIn", NextActor.LegalAidCentre, 7, Told.Office, Told.Office | Told.Justice);

    /// <summary>《法律援助法》第四十九条: the justice department decides within five days of the objection.</summary>
    public static readonly StatutoryStep Review = Step(
        "Review", Days("objection", 5, "《法律援助法》第四十九条"), $"{Law}#49", "DidObject", NextActor.JusticeDepartment, 2, Told.Justice, Told.Justice | Told.Person);

    /// <summary>What the justice department has ordered is done (责令改正). The law sets no days.</summary>
    public static readonly StatutoryStep FollowOrder = Step(
        "FollowOrder", Days("order", 3, SettingNames.Ours), $"{Law}#49", "DidOrder", NextActor.LegalAidCentre, 1, Told.Office, Told.Office | Told.Justice | Told.Person);

    /// <summary>《法律援助法》第四十六条、第五十五条: who asks for another lawyer, complains or wants to know how it stands is answered. The law asks for no delay and sets no days.</summary>
    public static readonly StatutoryStep Answer = Step(
        "Answer", Key("request", new(5, LimitUnit.WorkingDays), SettingNames.Ours), $"{Law}#55", "DidRequest", NextActor.LegalAidCentre, 1, Told.Office, Told.Office | Told.Justice | Told.Person, isBeside: true);

    /// <summary>《法律援助法》第五十九条: call-backs are one of the ways in which quality is watched. The law sets no days.</summary>
    public static readonly StatutoryStep FollowUp = Step(
        "FollowUp", FollowUpRules.Within, $"{Law}#59", "DidClose", NextActor.LegalAidCentre, 7, Told.Office, Told.Office, isBeside: true);

    /// <summary>《法律援助法》第五十九条: looking into files is one of the ways in which quality is watched. The law sets no days. The lawyer whose work is looked at is told nothing of it.</summary>
    public static readonly StatutoryStep PeerReview = Step(
        "PeerReview", Days("peer-review", 30, SettingNames.Ours), $"{Law}#59", "DidAskReview", NextActor.LegalAidCentre, 7, Told.Actor, Told.Office, isBeside: true);

    /// <summary>What sets the limit for appointing somebody: the decision, or the notice.</summary>
    public static StatutoryStep AssignOf(AidApplication application) => application.IsNotified ? AssignNotified : Assign;

    public static readonly IReadOnlyList<StatutoryStep> All = [Decide, SendOn, Supplement, EmergencyPapers, Assign, AssignNotified, Accept, Agree, Report, HandIn, Check, Review, FollowOrder, Answer, FollowUp, PeerReview];

    private static StatutoryStep Step(
        string id, SettingKey<Limit> limit, string? article, string starts, NextActor actor, int warnDays, Told before, Told after, string? stops = null, bool isBeside = false) =>
        new("LegalAid", id, limit, article, starts, actor, warnDays, before, after, stops, isBeside);

    private static SettingKey<Limit> Days(string name, int days, string source) => Key(name, new(days, LimitUnit.Days), source);

    private static SettingKey<Limit> Key(string name, Limit limit, string source) => new($"legal-aid.{name}-limit", limit, source, Kernel.Time.Limit.Parse);
}
