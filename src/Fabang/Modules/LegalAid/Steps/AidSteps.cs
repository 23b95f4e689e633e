using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters;
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
    public static readonly StatutoryStep Decide = new(
        "Decide", Days("decide", 7, "《法律援助法》第四十三条"), $"{Law}#43", "DidApply", NextActor.LegalAidCentre, 2, Told.Centre, Told.Centre | Told.Justice | Told.Person, StopsForPapers: true);

    /// <summary>《法律援助法》第三十九条: what somebody who is held asks for reaches the right centre within twenty-four hours. Until it is seen whose it is, this clock runs; the seven days count from the receipt all the same.</summary>
    public static readonly StatutoryStep SendOn = new(
        "SendOn", Key("send-on", new(24, LimitUnit.Hours), "《法律援助法》第三十九条"), $"{Law}#39", "DidApply", NextActor.LegalAidCentre, 0, Told.Nobody, Told.Centre | Told.Justice | Told.Person);

    /// <summary>《法律援助法》第四十三条: what is missing is asked for once, all together; who does not answer as asked has withdrawn. The law sets no days.</summary>
    public static readonly StatutoryStep Supplement = new(
        "Supplement", Days("supplement", 10, SettingNames.Ours), $"{Law}#43", "DidAskPapers", NextActor.Person, 3, Told.Person, Told.Person | Told.Centre);

    /// <summary>《法律援助法》第四十四条: aid is given at once, and the papers follow. The law sets no days.</summary>
    public static readonly StatutoryStep EmergencyPapers = new(
        "EmergencyPapers", Days("emergency-papers", 10, SettingNames.Ours), $"{Law}#44", "DidHelpAtOnce", NextActor.Person, 3, Told.Person, Told.Centre, RunsBeside: true);

    /// <summary>《法律援助法》第四十三条: within three days of the decision somebody is appointed.</summary>
    public static readonly StatutoryStep Assign = new(
        "Assign", Days("assign", 3, "《法律援助法》第四十三条"), $"{Law}#43", "DidGrant", NextActor.LegalAidCentre, 1, Told.Centre, Told.Centre | Told.Justice | Told.Person);

    /// <summary>《法律援助法》第三十六条: within three days of the notice of a court, procuratorate or police somebody is appointed, and the organ is told.</summary>
    public static readonly StatutoryStep AssignNotified = new(
        "AssignNotified", Days("assign-notified", 3, "《法律援助法》第三十六条"), $"{Law}#36", "DidNotify", NextActor.LegalAidCentre, 1, Told.Centre, Told.Centre | Told.Justice);

    /// <summary>The lawyer says whether they can take it, so that three days suffice.</summary>
    public static readonly StatutoryStep Accept = new(
        "Accept", Key("accept", new(1, LimitUnit.WorkingDays), SettingNames.Ours), null, "DidAssign", NextActor.Lawyer, 0, Told.Nobody, Told.Lawyer | Told.Centre);

    /// <summary>《办理法律援助案件程序规定》第二十七条: the agreement is signed within five days of the appointment.</summary>
    public static readonly StatutoryStep Agree = new(
        "Agree", Days("agreement", 5, "《办理法律援助案件程序规定》第二十七条"), null, "DidAccept", NextActor.Lawyer, 2, Told.Lawyer, Told.Lawyer | Told.Centre);

    /// <summary>《法律援助法》第四十六条: the person is kept informed. The law sets no days.</summary>
    public static readonly StatutoryStep Report = new(
        "Report", Days("report", 30, SettingNames.Ours), $"{Law}#46", "DidAgree", NextActor.Lawyer, 5, Told.Lawyer, Told.Lawyer | Told.Centre);

    /// <summary>《办理法律援助案件程序规定》: the file is handed in within thirty days of the end.</summary>
    public static readonly StatutoryStep HandIn = new(
        "HandIn", Days("closing", 30, "《法律援助法》第五十条；《办理法律援助案件程序规定》"), $"{Law}#50", "DidEnd", NextActor.Lawyer, 7, Told.Lawyer, Told.Lawyer | Told.Centre);

    /// <summary>《办理法律援助案件程序规定》: the centre looks through the file within thirty days, and pays.</summary>
    public static readonly StatutoryStep Check = new(
        "Check", Days("check", 30, "《办理法律援助案件程序规定》"), $"{Law}#52", "DidHandIn", NextActor.LegalAidCentre, 7, Told.Centre, Told.Centre | Told.Justice);

    /// <summary>《法律援助法》第四十九条: the justice department decides within five days of the objection.</summary>
    public static readonly StatutoryStep Review = new(
        "Review", Days("objection", 5, "《法律援助法》第四十九条"), $"{Law}#49", "DidObject", NextActor.JusticeDepartment, 2, Told.Justice, Told.Justice | Told.Person);

    /// <summary>What the justice department has ordered is done (责令改正). The law sets no days.</summary>
    public static readonly StatutoryStep FollowOrder = new(
        "FollowOrder", Days("order", 3, SettingNames.Ours), $"{Law}#49", "DidOrder", NextActor.LegalAidCentre, 1, Told.Centre, Told.Centre | Told.Justice | Told.Person);

    /// <summary>《法律援助法》第四十六条、第五十五条: who asks for another lawyer, complains or wants to know how it stands is answered. The law asks for no delay and sets no days.</summary>
    public static readonly StatutoryStep Answer = new(
        "Answer", Key("request", new(5, LimitUnit.WorkingDays), SettingNames.Ours), $"{Law}#55", "DidRequest", NextActor.LegalAidCentre, 1, Told.Centre, Told.Centre | Told.Justice | Told.Person, RunsBeside: true);

    /// <summary>What sets the limit for appointing somebody: the decision, or the notice.</summary>
    public static StatutoryStep AssignOf(AidApplication application) => application.IsNotified ? AssignNotified : Assign;

    public static readonly IReadOnlyList<StatutoryStep> All = [Decide, SendOn, Supplement, EmergencyPapers, Assign, AssignNotified, Accept, Agree, Report, HandIn, Check, Review, FollowOrder, Answer];

    private static SettingKey<Limit> Days(string name, int days, string source) => Key(name, new(days, LimitUnit.Days), source);

    private static SettingKey<Limit> Key(string name, Limit limit, string source) => new($"legal-aid.{name}-limit", limit, source, Kernel.Time.Limit.Parse);
}
