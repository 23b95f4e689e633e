namespace Fabang.Tests.Access;

/// <summary>One row of the table of forms: what a page does, and for whom.</summary>
/// <param name="Form">The pattern of the endpoint, and the name of the handler where it is a page.</param>
/// <param name="Address">Where it is sent, with the things of the scene in braces.</param>
/// <param name="For">For all others it does not exist.</param>
/// <param name="Fields">What is typed.</param>
public sealed partial record Deed(string Form, string Address, Who For, params (string Name, string Value)[] Fields)
{
    private const Who Region = Who.Lawyer | Who.Colleague | Who.DutyManager;

    private static readonly (string, string)[] Profile =
        [("Form.Specialties", "labour"), ("Form.Languages", "putonghua"), ("Form.Phone", "0571-87654321"), ("Form.Introduction", "常办工伤的事。"), ("Seen", "0")];

    private static readonly (string, string)[] Firm =
        [("Name", "浙江新律师事务所"), ("Code", "313300006600000017"), ("Region", "330106"), ("Address", "文三路 2 号"), ("Phone", "0571-87650001"), ("Seen", "0")];

    private static readonly (string, string)[] Facts =
        [("Form.Name", "李红"), ("Form.Licence", "13301201510999999"), ("Form.FirmCode", "313300006600000017"), ("Form.FirstLicensedOn", "2015-03-02"), ("Seen", "0")];

    private static readonly (string, string)[] Publication = [("Title", "工钱怎么要"), ("Question", "老板不给工钱。"), ("Answer", "可以要求支付。"), ("Seen", "2")];

    private static readonly (string, string)[] OwnRule =
        [("Form.Chinese", "渔船上受的伤"), ("Form.English", "Injured at sea"), ("Form.From", "2026-04-01"), ("Form.Until", ""), ("Form.Source", "浙司〔2026〕5号"), ("Form.Articles", "浙江省法律援助条例#10")];

    private static readonly (string, string)[] Note =
    [
        ("Note.Understood", "欠了三个月的工钱。"), ("Note.Steps[0].Words", "去投诉"), ("Note.Steps[0].Day", "2026-03-20"), ("Note.ExpiryReason", "申请仲裁"), ("Note.ExpiresOn", "2027-01-05"),
        ("Note.NotCovered", "出庭"),
    ];

    /// <summary>Every form. One that is missing here fails <see cref="AccessTests"/>.</summary>
    public static readonly IReadOnlyList<Deed> All =
        [.. Ask(), .. Consultation(), .. Quality(), .. Talk(), .. Account(), .. SignIn(), .. Administration(), .. House(), .. LegalAid(), .. LegalAidIntake(), .. LegalAidClosing(), .. Mediation(), .. Letters()];

    private static IEnumerable<Deed> Ask() =>
    [
        new("ask:", "/ask", Who.Everyone, ("Story", "老板不给工钱怎么办？")),
        new("ask/law:", "/ask/law", Who.Everyone, ("Topic", "wages")),
        new("ask/questions:", "/ask/questions", Who.Everyone, ("Answers[when]", "two-months")),
        new("ask/keep:", "/ask/keep", Who.Everyone, ("Phone", "13700000002")),
        new("ask/keep/code:", "/ask/keep/code", Who.Everyone, ("Code", "123456")),
        new("ask/details:", "/ask/details", Who.Everyone, ("OtherNames", "恒达公司、张三"), ("OtherNumber", "11010519491231002X"), ("OtherPhone", "13700000001")),
        new("ask/details:Attach", "/ask/details?handler=Attach", Who.Everyone),
        new("ask/details:Detach", "/ask/details?handler=Detach&file={file}", Who.Everyone),
        new("ask/online:", "/ask/online", Who.Everyone),
        new("ask/check:", "/ask/check", Who.Everyone),
        new("ask/phone:", "/ask/phone", Who.Everyone, ("Phone", "13700000001")),
        new("ask/code:", "/ask/code", Who.Everyone, ("Code", "123456")),
        new("ask/resume:", "/ask/resume", Who.Everyone, ("ResumeCode", "AAAAAAAAAA")),
        new("legal-aid:", "/legal-aid", Who.Everyone, ("Matter", "pay"), ("Group", "none"), ("Income", "3000"), ("Household", "3"), ("Province", "330000")),
    ];

    private static IEnumerable<Deed> Consultation() =>
    [
        new("my/consultations/{id:guid}:AskOn", "/my/consultations/{consultation}?handler=AskOn", Who.Owner, ("Text", "再问一句")),
        new("my/consultations/{id:guid}:Reopen", "/my/consultations/{consultation}?handler=Reopen", Who.Owner, ("Text", "又来了")),
        new("my/consultations/{id:guid}:Rate", "/my/consultations/{consultation}?handler=Rate", Who.Owner, ("Grade", "Good")),
        new("my/consultations/{id:guid}:Close", "/my/consultations/{consultation}?handler=Close", Who.Owner),
        new("my/consultations/{id:guid}:Withdraw", "/my/consultations/{consultation}?handler=Withdraw", Who.Owner),
        new("my/consultations/{id:guid}/outcome:", "/my/consultations/{asked}/outcome", Who.Owner, ("Outcome", "Stuck"), ("Words", "老板不接电话")),
        new("my/consultations/{id:guid}/outcome:Anew", "/my/consultations/{asked}/outcome?handler=Anew", Who.Owner),
        new("desk/consultations/outcomes/{id:guid}:See", "/desk/consultations/outcomes/{stuck}?handler=See", Who.Lawyer | Who.DutyManager),
        new("desk/consultations/outcomes/{id:guid}:Add", "/desk/consultations/outcomes/{stuck}?handler=Add", Who.Lawyer | Who.DutyManager, ("Text", "去劳动监察大队。")),
        new("desk/consultations:BeginDuty", "/desk/consultations?handler=BeginDuty", Who.Lawyers | Who.DutyManagers),
        new("desk/consultations:EndDuty", "/desk/consultations?handler=EndDuty", Who.Lawyers | Who.DutyManagers),
        new("desk/consultations/{id:guid}:Claim", "/desk/consultations/{consultation}?handler=Claim", Region),
        new("desk/consultations/{id:guid}:Save", "/desk/consultations/{consultation}?handler=Save", Region, ("Text", "可以要求支付")),
        new("desk/consultations/{id:guid}:Search", "/desk/consultations/{consultation}?handler=Search", Region, ("Words", "工资")),
        new("desk/consultations/{id:guid}:Cite", "/desk/consultations/{consultation}?handler=Cite&article=劳动合同法%2330", Region),
        new("desk/consultations/{id:guid}:Uncite", "/desk/consultations/{consultation}?handler=Uncite&article=劳动合同法%2330", Region),
        new("desk/consultations/{id:guid}:Answer", "/desk/consultations/{consultation}?handler=Answer", Region, [("Text", "可以要求支付。"), .. Note]),
        new("desk/consultations/{id:guid}:More", "/desk/consultations/{consultation}?handler=More", Region, Note),
        new("desk/consultations/{id:guid}:Fill", "/desk/consultations/{consultation}?handler=Fill&limit=three-years", Region, Note),
        new("desk/consultations/{id:guid}/conflict:", "/desk/consultations/{consultation}/conflict", Who.Lawyer, ("Reason", "对方是我表弟")),
        new("desk/conflicts/{id:guid}:Clear", "/desk/conflicts/{check}?handler=Clear", Who.DutyManager, ("Reason", "电话核实过")),
        new("desk/conflicts/{id:guid}:Conflict", "/desk/conflicts/{check}?handler=Conflict", Who.DutyManager, ("Reason", "是同一个人")),
        new("desk/consultations/{id:guid}:Pass", "/desk/consultations/{consultation}?handler=Pass", Region),
        new("desk/duty:CallIn", "/desk/duty?handler=CallIn&lawyer={colleague}", Who.DutyManager),
        new("desk/notices:", "/desk/notices", Who.Lawyers | Who.DutyManagers, ("Wanted", "Offered")),
        new("desk/shift-end:", "/desk/shift-end", Who.Lawyers | Who.DutyManagers, ("Chosen", "{consultation}"), ("Colleague", "{person}")),
        new("desk/templates:", "/desk/templates", Who.Lawyers | Who.DutyManagers, ("Title", "讨薪"), ("Text", "先去劳动监察大队。"), ("Region", "")),
        new("desk/templates/{id:guid}:", "/desk/templates/{changed-template}", Who.Lawyer, ("Title", "讨薪"), ("Text", "先去劳动监察大队。")),
        new("desk/templates/{id:guid}:Remove", "/desk/templates/{removed-template}?handler=Remove", Who.Lawyer),
        new("desk/consultations/{id:guid}:Insert", "/desk/consultations/{consultation}?handler=Insert&template={region-template}", Region, ("Text", "写到一半")),
        new("desk/rota:Agree", "/desk/rota?handler=Agree&swap={swap}", Who.Colleague),
        new("desk/rota:Refuse", "/desk/rota?handler=Refuse&swap={swap}", Who.Colleague),
        new("desk/rota:TakeBack", "/desk/rota?handler=TakeBack&swap={swap}", Who.Lawyer),
        new("desk/rota/{shift:guid}:SignUp", "/desk/rota/{shift}?handler=SignUp", Region),
        new("desk/rota/{shift:guid}:Leave", "/desk/rota/{shift}?handler=Leave", Region),
        new("desk/rota/{shift:guid}:Ask", "/desk/rota/{shift}?handler=Ask", Region, ("Colleague", "{person}")),
        new("desk/rota/{shift:guid}:Cancel", "/desk/rota/{shift}?handler=Cancel", Who.DutyManager),
        new("desk/rota/calendar:", "/desk/rota/calendar", Who.Lawyers | Who.DutyManagers),
        new("desk/rota/new:", "/desk/rota/new", Who.DutyManager,
            ("Region", "330106"), ("Day", "2026-03-05"), ("From", "09:00"), ("Until", "12:00"), ("Channel", "Written"), ("TopicGroup", ""), ("Language", ""), ("Minimum", "1"), ("Places", "2"), ("Weeks", "1")),
        new("desk/allocation/shares/{lawyer:guid}:", "/desk/allocation/shares/{colleague}", Who.DutyManager, ("Weight", "2"), ("Capacity", "5")),
        new("desk/consultations/reviews/{id:guid}:Confirm", "/desk/consultations/reviews/{answer}?handler=Confirm", Who.Lawyer | Who.DutyManager),
        new("desk/consultations/reviews/{id:guid}:Amend", "/desk/consultations/reviews/{answer}?handler=Amend", Who.Lawyer | Who.DutyManager, ("Text", "新的条文不改变结论。")),
        new("desk/consultations/{id:guid}/hand-over:Release", "/desk/consultations/{consultation}/hand-over?handler=Release", Who.Lawyer | Who.DutyManager, ("Reason", "超出专长")),
        new("desk/consultations/{id:guid}/hand-over:Colleague", "/desk/consultations/{consultation}/hand-over?handler=Colleague", Who.Lawyer | Who.DutyManager, ("Colleague", "{person}")),
        new("desk/consultations/{id:guid}/hand-over:Region", "/desk/consultations/{consultation}/hand-over?handler=Region", Who.Lawyer | Who.DutyManager, ("Region", "330203")),
    ];

    private static IEnumerable<Deed> Quality() =>
    [
        new("my/talks/{id:guid}:Rate", "/my/talks/{talk}?handler=Rate", Who.Owner, ("Grade", "Bad"), ("Comment", "没说清")),
        new("desk/call-backs/{id:guid}:Try", "/desk/call-backs/{done-call}?handler=Try", Who.DutyManager, ("Note", "没人接")),
        new("desk/call-backs/{id:guid}:Explain", "/desk/call-backs/{done-call}?handler=Explain", Who.DutyManager, ("Said", "说明了"), ("Told", "已经向您说明。")),
        new("desk/call-backs/{id:guid}:GiveUp", "/desk/call-backs/{done-call}?handler=GiveUp", Who.DutyManager, ("Told", "没联系上您。")),
        new("desk/call-backs/{id:guid}:LetCorrect", "/desk/call-backs/{done-call}?handler=LetCorrect", Who.DutyManager, ("Said", "要更正"), ("Lawyer", "{person}")),
        new("desk/call-backs/{id:guid}:Correct", "/desk/call-backs/{done-correction}?handler=Correct", Who.Colleague, ("Text", "应当先保全证据。")),
        new("my/consultations/{id:guid}/publication:Agree", "/my/consultations/{asked}/publication?handler=Agree", Who.Owner),
        new("my/consultations/{id:guid}/publication:Revoke", "/my/consultations/{asked}/publication?handler=Revoke", Who.Owner),
        new("desk/publications/{id:guid}:Save", "/desk/publications/{done-publication}?handler=Save", Who.DutyManager, Publication),
        new("desk/publications/{id:guid}:HandIn", "/desk/publications/{done-publication}?handler=HandIn", Who.DutyManager, Publication),
        new("desk/publications/{id:guid}:Decline", "/desk/publications/{done-publication}?handler=Decline", Who.DutyManager, ("Reason", "认得出人")),
        new("desk/publications/{id:guid}:Pass", "/desk/publications/{done-publication}?handler=Pass", Who.DutyManager),
        new("desk/publications/{id:guid}:SendBack", "/desk/publications/{done-publication}?handler=SendBack", Who.DutyManager, ("Reason", "还有名字")),
        new("desk/publications/{id:guid}:TakeDown", "/desk/publications/{done-publication}?handler=TakeDown", Who.DutyManager, ("Reason", "法律改了")),
        new("desk/expert-reviews/{id:guid}:", "/desk/expert-reviews/{done-review}", Who.Expert, ("Scores[0].Points", "1"), ("Scores[0].Reason", "没问清"), ("Remark", "注意证据")),
        new("my/complaints/about/{id:guid}:", "/my/complaints/about/{to-complain}", Who.Owner, ("Reason", "Attitude"), ("Story", "说话很冲")),
        new("my/complaints/{id:guid}:Withdraw", "/my/complaints/{done-statement}?handler=Withdraw", Who.Owner),
        new("my/complaints/{id:guid}:StepUp", "/my/complaints/{decided-complaint}?handler=StepUp", Who.Owner, ("Story", "不服")),
        new("desk/complaints/{id:guid}:Accept", "/desk/complaints/{done-complaint}?handler=Accept", Who.DutyManager),
        new("desk/complaints/{id:guid}:Refuse", "/desk/complaints/{done-complaint}?handler=Refuse", Who.DutyManager, ("Decision", "不归这里管")),
        new("desk/complaints/{id:guid}:Ask", "/desk/complaints/{done-complaint}?handler=Ask", Who.DutyManager),
        new("desk/complaints/{id:guid}:Decide", "/desk/complaints/{done-complaint}?handler=Decide", Who.DutyManager, ("Outcome", "Upheld"), ("Decision", "已批评教育")),
        new("desk/complaints/{id:guid}:State", "/desk/complaints/{done-statement}?handler=State", Who.Lawyer, ("Statement", "当时信号不好")),
    ];

    private static IEnumerable<Deed> Talk() =>
    [
        new("my/talks/{id:guid}:Say", "/my/talks/{talk}?handler=Say", Who.Owner, ("Text", "还在吗？")),
        new("my/talks/{id:guid}:Read", "/my/talks/{talk}?handler=Read", Who.Owner, ("number", "1")),
        new("my/talks/{id:guid}:Typing", "/my/talks/{talk}?handler=Typing", Who.Owner),
        new("my/talks/{id:guid}:Leave", "/my/talks/{waiting-talk}?handler=Leave", Who.Owner),
        new("my/talks/{id:guid}:End", "/my/talks/{talk}?handler=End", Who.Owner),
        new("my/talks/{id:guid}:Question", "/my/talks/{waiting-talk}?handler=Question", Who.Owner),
        new("my/talks/{id:guid}:Book", "/my/talks/{waiting-talk}?handler=Book", Who.Owner, ("Time", "2026-03-02T10:00:00+08:00")),
        new("my/talks/{id:guid}:ComeBack", "/my/talks/{waiting-talk}?handler=ComeBack", Who.Owner),
        new("desk/talks:BeginDuty", "/desk/talks?handler=BeginDuty", Who.Lawyers | Who.DutyManagers),
        new("desk/talks:EndDuty", "/desk/talks?handler=EndDuty", Who.Lawyers | Who.DutyManagers),
        new("desk/talks/{id:guid}:Take", "/desk/talks/{waiting-talk}?handler=Take", Region),
        new("desk/talks/{id:guid}:Say", "/desk/talks/{talk}?handler=Say", Region, ("Text", "在的。")),
        new("desk/talks/{id:guid}:Read", "/desk/talks/{talk}?handler=Read", Region, ("number", "1")),
        new("desk/talks/{id:guid}:Typing", "/desk/talks/{talk}?handler=Typing", Region),
        new("desk/talks/{id:guid}:Return", "/desk/talks/{talk}?handler=Return", Region),
        new("desk/talks/{id:guid}:End", "/desk/talks/{talk}?handler=End", Region),
        new("desk/talks/{id:guid}:HandOver", "/desk/talks/{talk}?handler=HandOver", Region, ("Colleague", "{person}")),
        new("desk/talks/{id:guid}:Assign", "/desk/talks/{talk}?handler=Assign", Who.DutyManager, ("Colleague", "{person}")),
        new("desk/talks/{id:guid}:Invite", "/desk/talks/{talk}?handler=Invite", Region, ("Colleague", "{person}")),
        new("desk/talks/{id:guid}:Opinion", "/desk/talks/{talk}?handler=Opinion", Region),
    ];

    private static IEnumerable<Deed> Account() =>
    [
        new("my/contact:", "/my/contact", Who.SignedIn, ("Language", "en"), ("CodeWord", "向日葵")),
        new("my/following:Stop", "/my/following?handler=Stop&id={follow}", Who.SignedIn),
        new("my/following/add:", "/my/following/add?law=示例路灯条例&article=2", Who.SignedIn),
        new("my/account:", "/my/account", Who.SignedIn, ("Name", "李大爷"), ("Mobile", "13800138000")),
        new("my/account/password:", "/my/account/password", Who.SignedIn, ("Password", "x"), ("Again", "y")),
        new("my/account/passkeys:Passkey", "/my/account/passkeys?handler=Passkey", Who.SignedIn, ("credential", "{}"), ("state", "x")),
        new("my/account/passkeys:Remove", "/my/account/passkeys?handler=Remove", Who.NoOne, ("id", "x")),
        new("my/account/sessions:End", "/my/account/sessions?handler=End&id={file}", Who.NoOne),
        new("my/account/sessions:Everywhere", "/my/account/sessions?handler=Everywhere", Who.SignedIn),
        new("my/account/data:Copy", "/my/account/data?handler=Copy", Who.SignedIn),
        new("my/account/data:Withdraw", "/my/account/data?handler=Withdraw&id={file}", Who.NoOne),
        new("my/account/recovery-codes:", "/my/account/recovery-codes", Who.Staff),
        new("my/account/delete:", "/my/account/delete", Who.Citizens),
        new("my/account/delete/code:", "/my/account/delete/code?code={file}", Who.Citizens, ("Code", "123456")),
    ];

    private static IEnumerable<Deed> SignIn() =>
    [
        new("sign-in:", "/sign-in", Who.Everyone, ("Phone", "x")),
        new("sign-in:Passkey", "/sign-in?handler=Passkey", Who.Everyone, ("credential", "{}"), ("state", "x")),
        new("sign-in/code:", "/sign-in/code", Who.Everyone, ("Code", "123456")),
        new("sign-in/code:Again", "/sign-in/code?handler=Again", Who.Everyone),
        new("sign-in/password:", "/sign-in/password", Who.Everyone, ("Phone", "x"), ("Password", "y")),
        new("sign-out:", "/sign-out", Who.Everyone),
        new("staff/sign-in:", "/staff/sign-in", Who.Everyone, ("UserName", "x"), ("Password", "y")),
        new("staff/welcome:", "/staff/welcome", Who.Everyone, ("Password", "x"), ("Again", "x")),
        new("staff/enrol:", "/staff/enrol", Who.Everyone, ("Code", "123456")),
        new("staff/enrol:Passkey", "/staff/enrol?handler=Passkey", Who.Everyone, ("credential", "{}"), ("state", "x")),
        new("staff/second-factor:", "/staff/second-factor", Who.Everyone, ("Code", "123456")),
        new("staff/second-factor:Passkey", "/staff/second-factor?handler=Passkey", Who.Everyone, ("credential", "{}"), ("state", "x")),
    ];

    private static IEnumerable<Deed> Administration() =>
    [
        new("desk/profile:", "/desk/profile", Who.Lawyer, Profile),
        new("desk/profile:Submit", "/desk/profile?handler=Submit", Who.Lawyer, Profile),
        new("desk/profile:TakeBack", "/desk/profile?handler=TakeBack", Who.Lawyer, Profile),
        new("admin/lawyers/add:", "/admin/lawyers/add", Who.Administrators, Facts),
        new("admin/lawyers/{id:guid}:Publish", "/admin/lawyers/{lawyer}?handler=Publish", Who.Administrator, ("Seen", "0")),
        new("admin/lawyers/{id:guid}:Return", "/admin/lawyers/{lawyer}?handler=Return", Who.Administrator, ("Seen", "0"), ("Reason", "请改写")),
        new("admin/lawyers/{id:guid}:TakeOff", "/admin/lawyers/{lawyer}?handler=TakeOff", Who.Administrator, ("Seen", "0"), ("Reason", "请改写")),
        new("admin/lawyers/{id:guid}/facts:", "/admin/lawyers/{lawyer}/facts", Who.Administrator, Facts),
        new("admin/lawyers/{id:guid}/profile:", "/admin/lawyers/{lawyer}/profile", Who.Administrator, Profile),
        new("admin/law-firms/add:", "/admin/law-firms/add", Who.Administrators, Firm),
        new("admin/law-firms/{id:guid}:", "/admin/law-firms/{firm}", Who.Administrator, Firm),
        new("admin/people/new:", "/admin/people/new", Who.Administrators | Who.PlatformAdministrator,
            ("UserName", "new-person"), ("Name", "新人"), ("Role", "Lawyer"), ("Region", "330106")),
        new("admin/people/{id:guid}:Grant", "/admin/people/{person}?handler=Grant", Who.Administrator | Who.PlatformAdministrator, ("Role", "DutyManager"), ("Region", "330106")),
        new("admin/people/{id:guid}:Revoke", "/admin/people/{person}?handler=Revoke&grant={grant}", Who.Administrator | Who.PlatformAdministrator),
        new("admin/people/{id:guid}:Mobile", "/admin/people/{person}?handler=Mobile", Who.Administrator | Who.PlatformAdministrator, ("Mobile", "13800138000")),
        new("admin/people/{id:guid}:Reset", "/admin/people/{person}?handler=Reset", Who.Administrator | Who.PlatformAdministrator),
        new("admin/settings/change:", "/admin/settings/change?key=consultations.follow-ups&region=330106", Who.Administrator,
            ("Value", "5"), ("ValidFrom", "2026-03-03"), ("Source", "杭司〔2026〕12号")),
        new("admin/laws/citations/name:Means", "/admin/laws/citations/name?handler=Means&name=示例无名法", Who.PlatformAdministrator, ("Law", "示例路灯条例")),
        new("admin/laws/citations/name:NotHeld", "/admin/laws/citations/name?handler=NotHeld&name=示例无名法", Who.PlatformAdministrator),
        new("admin/laws/digest:Confirm", "/admin/laws/digest?handler=Confirm&id={digest}", Who.PlatformAdministrator),
        new("admin/laws/corrections/propose:", "/admin/laws/corrections/propose?version={version}&article=1", Who.PlatformAdministrator,
            ("Text", "路灯在天黑以前点亮。"), ("Reason", "错字"), ("Source", "国务院公报2019年第9号")),
        new("admin/laws/corrections/{id:guid}:Approve", "/admin/laws/corrections/{waiting}?handler=Approve", Who.PlatformAdministrator, ("Reason", "逐字核对过")),
        new("admin/laws/corrections/{id:guid}:Reject", "/admin/laws/corrections/{waiting}?handler=Reject", Who.PlatformAdministrator, ("Reason", "公报里就是这样写的")),
        new("admin/laws/corrections/{id:guid}:Withdraw", "/admin/laws/corrections/{waiting}?handler=Withdraw", Who.PlatformAdministrator),
        new("admin/laws/corrections/{id:guid}:Revoke", "/admin/laws/corrections/{standing}?handler=Revoke", Who.PlatformAdministrator, ("Reason", "公报勘误")),
        new("admin/laws/corrections/{id:guid}:Look", "/admin/laws/corrections/{standing}?handler=Look", Who.PlatformAdministrator),
        .. Rules(),
        new("operate:Replay", "/operate?handler=Replay&id=1", Who.PlatformAdministrator),
        new("operate:ReplayAll", "/operate?handler=ReplayAll", Who.PlatformAdministrator),
    ];

    private static IEnumerable<Deed> Rules() =>
    [
        new("admin/legal-aid/rules/{province}:Begin", "/admin/legal-aid/rules/330000?handler=Begin", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}:Submit", "/admin/legal-aid/rules/versions/{rules}?handler=Submit", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}:Publish", "/admin/legal-aid/rules/versions/{rules}?handler=Publish", Who.ProvinceAdministrator, ("Seen", "0")),
        new("admin/legal-aid/rules/versions/{id:guid}:Return", "/admin/legal-aid/rules/versions/{rules}?handler=Return", Who.ProvinceAdministrator, ("Reason", "请附上文号")),
        new("admin/legal-aid/rules/versions/{id:guid}:Discard", "/admin/legal-aid/rules/versions/{discarded-rules}?handler=Discard", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}:RemoveCase", "/admin/legal-aid/rules/versions/{rules}?handler=RemoveCase&case={rules}", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}/standard:", "/admin/legal-aid/rules/versions/{rules}/standard", Who.ProvinceAdministrator,
            ("From", "2026-04-01"), ("Income", "2600"), ("StandardFrom", "2026-04-01"), ("Until", ""), ("Source", "浙司〔2026〕5号"), ("IsInvented", "true")),
        new("admin/legal-aid/rules/versions/{id:guid}/matter:", "/admin/legal-aid/rules/versions/{rules}/matter", Who.ProvinceAdministrator, [.. OwnRule, ("Way", "Means")]),
        new("admin/legal-aid/rules/versions/{id:guid}/matter:Remove", "/admin/legal-aid/rules/versions/{rules}/matter?handler=Remove", Who.ProvinceAdministrator, ("Item", "")),
        new("admin/legal-aid/rules/versions/{id:guid}/group:", "/admin/legal-aid/rules/versions/{rules}/group", Who.ProvinceAdministrator, [.. OwnRule, ("Matters", "pay")]),
        new("admin/legal-aid/rules/versions/{id:guid}/group:Remove", "/admin/legal-aid/rules/versions/{rules}/group?handler=Remove", Who.ProvinceAdministrator, ("Item", "")),
        new("admin/legal-aid/rules/versions/{id:guid}/case:", "/admin/legal-aid/rules/versions/{rules}/case", Who.ProvinceAdministrator,
            ("Matter", "pay"), ("Group", "none"), ("Income", "2000"), ("Household", "1"), ("Day", "2026-04-02"), ("Expected", "Likely")),
        new("desk/legal-aid/reruns/{id:guid}:Tell", "/desk/legal-aid/reruns/{done-rerun}?handler=Tell", Who.LegalAidOfficer),
        new("desk/legal-aid/reruns/{id:guid}:Dismiss", "/desk/legal-aid/reruns/{done-rerun}?handler=Dismiss", Who.LegalAidOfficer, ("Reason", "已经另请律师")),
    ];

    private static IEnumerable<Deed> House() =>
    [
        new("region:", "/region", Who.Everyone, ("code", "330106")),
        new("preferences/language", "/preferences/language", Who.Everyone, ("language", "en")),
        new("preferences/text-size", "/preferences/text-size", Who.Everyone, ("size", "large")),
        new("styleguide:", "/styleguide", Who.Everyone),
        new("styleguide:Ring", "/styleguide?handler=Ring", Who.Everyone),
        new("styleguide:Rule", "/styleguide?handler=Rule", Who.Everyone),
        new("styleguide:Late", "/styleguide?handler=Late", Who.Everyone),
    ];

    private const string Wording = "{applicant}：\n{reasons}\n@ {centre}";

    private static IEnumerable<Deed> Letters() =>
    [
        new("verify:", "/verify", Who.Everyone, ("Number", "FW-330106-20260302-0001"), ("Code", "x")),
        new("verify:File", "/verify?handler=File", Who.Everyone),
        new("verify/{code}:", "/verify/{letter}", Who.Everyone),
        new("admin/legal-aid/letters/{kind}:", "/admin/legal-aid/letters/Grant", Who.Administrator, ("Region", "330106"), ("Text", Wording), ("ValidFrom", "2026-03-05")),
        new("admin/legal-aid/letters/{kind}:Preview", "/admin/legal-aid/letters/Grant?handler=Preview", Who.Administrator, ("Region", "330106"), ("Text", Wording)),
        new("admin/legal-aid/letters/{kind}:End", "/admin/legal-aid/letters/Grant?handler=End", Who.Administrator, ("Region", "330106"), ("ValidFrom", "2026-03-06")),
    ];
}
