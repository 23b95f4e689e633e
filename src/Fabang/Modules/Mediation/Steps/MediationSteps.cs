using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Mediation.Steps;

/// <summary>
/// Every step of mediation that has a limit (期限表). The pages and the reminders read it, the tests walk it, and the README draws it. The People's Mediation
/// Law sets no days but those of the confirmation; the court's rules for mediation online do, and are kept here as good rules for all.
/// </summary>
public static class MediationSteps
{
    private const string OnlineRules = "《人民法院在线调解规则》";

    /// <summary>The committee looks whether it can take it. No rule sets days.</summary>
    public static readonly StatutoryStep Screen = Step(
        "Screen", Working("screen", 3, SettingNames.Ours), null, "DidRequest", NextActor.MediationCommittee, 1, Told.Office, Told.Office | Told.Person);

    /// <summary>《人民法院在线调解规则》第十五条: the other party is contacted within three working days; who cannot be reached or refuses ends it.</summary>
    public static readonly StatutoryStep Answer = Step(
        "Answer", Working("answer", 3, $"{OnlineRules}第十五条"), null, "DidAccept", NextActor.OtherParty, 1, Told.OtherParties | Told.Office, Told.Person | Told.Office);

    /// <summary>《人民法院在线调解规则》第十条: the parties choose together within two working days.</summary>
    public static readonly StatutoryStep Choose = Step(
        "Choose", Working("choose", 2, $"{OnlineRules}第十条"), null, "DidAllAgree", NextActor.AllParties, 1, Told.Person | Told.OtherParties, Told.Office);

    /// <summary>《人民法院在线调解规则》第十条: who has not chosen has a mediator appointed within three working days.</summary>
    public static readonly StatutoryStep Appoint = Step(
        "Appoint", Working("appoint", 3, $"{OnlineRules}第十条"), null, "DidNotChoose", NextActor.MediationCommittee, 1, Told.Office, Told.Office | Told.Person);

    /// <summary>《人民法院在线调解规则》第十二条: the mediator takes it within three working days, or refuses with the reason.</summary>
    public static readonly StatutoryStep TakeOn = Step(
        "TakeOn", Working("take-on", 3, $"{OnlineRules}第十二条"), null, "DidAppoint", NextActor.Mediator, 1, Told.Handler, Told.Handler | Told.Office);

    /// <summary>《人民法院在线调解规则》第十三条: what was disclosed, the parties may agree to all the same. The rule sets no days.</summary>
    public static readonly StatutoryStep AgreeToDisclosed = Step(
        "AgreeToDisclosed", Working("disclosed", 2, SettingNames.Ours), null, "DidDisclose", NextActor.AllParties, 1, Told.Person | Told.OtherParties, Told.Office);

    /// <summary>《人民法院在线调解规则》第二十四条: thirty days before filing; 《人民调解工作若干规定》第三十三条: one month.</summary>
    public static readonly StatutoryStep Mediate = Mediating("Mediate", "mediate", 30);

    /// <summary>《人民法院在线调解规则》第二十四条: fifteen days after filing, in ordinary procedure.</summary>
    public static readonly StatutoryStep MediateOrdinary = Mediating("MediateOrdinary", "mediate-ordinary", 15);

    /// <summary>《人民法院在线调解规则》第二十四条: seven days after filing, in simplified procedure.</summary>
    public static readonly StatutoryStep MediateSimplified = Mediating("MediateSimplified", "mediate-simplified", 7);

    /// <summary>The agreement is read and signed. No rule sets days.</summary>
    public static readonly StatutoryStep Sign = Step(
        "Sign", Days("sign", 5, SettingNames.Ours), "人民调解法#29", "DidLayOut", NextActor.AllParties, 2, Told.Person | Told.OtherParties, Told.Handler);

    /// <summary>《人民调解法》第三十三条: the parties may ask the court together, within thirty days of the agreement's effect. Nobody has to, so nobody is told when it is over.</summary>
    public static readonly StatutoryStep Confirm = Step(
        "Confirm", Days("confirm", 30, "《人民调解法》第三十三条"), "人民调解法#33", "DidSignAll", NextActor.AllParties, 7, Told.Person | Told.OtherParties, Told.Nobody);

    public static readonly IReadOnlyList<StatutoryStep> All =
        [Screen, Answer, Choose, Appoint, TakeOn, AgreeToDisclosed, Mediate, MediateOrdinary, MediateSimplified, Sign, Confirm];

    /// <summary>The mediating itself, by where the dispute comes from.</summary>
    public static StatutoryStep Of(TimeKind time) => time switch
    {
        TimeKind.BeforeFiling => Mediate,
        TimeKind.Ordinary => MediateOrdinary,
        TimeKind.Simplified => MediateSimplified,
    };

    private static StatutoryStep Mediating(string id, string name, int days) => Step(
        id, Days(name, days, $"{OnlineRules}第二十四条"), null, "DidTakeOn", NextActor.Mediator, 3, Told.Handler | Told.Person | Told.OtherParties, Told.Handler | Told.Office | Told.Person | Told.OtherParties, "DidPause");

    private static StatutoryStep Step(
        string id, SettingKey<Limit> limit, string? article, string starts, NextActor actor, int warnDays, Told before, Told after, string? stops = null) =>
        new("Mediation", id, limit, article, starts, actor, warnDays, before, after, stops);

    private static SettingKey<Limit> Working(string name, int days, string source) => Key(name, new(days, LimitUnit.WorkingDays), source);

    private static SettingKey<Limit> Days(string name, int days, string source) => Key(name, new(days, LimitUnit.Days), source);

    private static SettingKey<Limit> Key(string name, Limit limit, string source) => new($"mediation.{name}-limit", limit, source, Limit.Parse);
}
