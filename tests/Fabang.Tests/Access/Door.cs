namespace Fabang.Tests.Access;

/// <summary>One row of the table: an address, and who gets in.</summary>
/// <param name="Route">The pattern of the endpoint.</param>
/// <param name="Address">An address of it, with the things of the scene in braces.</param>
/// <param name="Opens">For these it opens; for all others it does not exist.</param>
/// <param name="Status">What they get.</param>
/// <param name="To">Where they are sent, for a redirect.</param>
/// <param name="Back">Where all others are sent; null where it does not exist for them.</param>
public sealed partial record Door(string Route, string Address, Who Opens, int Status = 200, string? To = null, string? Back = null)
{
    /// <summary>Every address that is read. A page that is missing here fails <see cref="AccessTests"/>.</summary>
    public static readonly IReadOnlyList<Door> All =
    [
        .. Ask(), .. Desk(), .. Find(), .. Laws(), .. Mine(), .. Programs(), .. Administration(), .. House(), .. LegalAid(), .. LegalAidIntake(), .. LegalAidClosing(), .. Mediation(), .. Letters(),
    ];

    private static IEnumerable<Door> Ask() =>
    [
        new("ask", "/ask", Who.Everyone),
        new("ask/law", "/ask/law", Who.Everyone, 302, "/ask"),
        new("ask/questions", "/ask/questions", Who.Everyone, 302, "/ask"),
        new("ask/ways", "/ask/ways", Who.Everyone, 302, "/ask"),
        new("ask/keep", "/ask/keep", Who.Everyone, 302, "/ask"),
        new("ask/keep/code", "/ask/keep/code", Who.Everyone, 302, "/ask"),
        new("ask/details", "/ask/details", Who.Everyone, 302, "/ask"),
        new("ask/online", "/ask/online", Who.Everyone, 302, "/ask"),
        new("ask/check", "/ask/check", Who.Everyone, 302, "/ask"),
        new("ask/phone", "/ask/phone", Who.Everyone, 302, "/ask"),
        new("ask/code", "/ask/code", Who.Everyone, 302, "/ask"),
        new("ask/resume", "/ask/resume", Who.Everyone),
        new("legal-aid", "/legal-aid", Who.Everyone),
        new("my", "/my", Who.SignedIn),
        new("my/consultations/{id:guid}", "/my/consultations/{consultation}", Who.Owner),
        new("my/consultations/{id:guid}", "/my/consultations/{consultation}?handler=Part", Who.Owner),
        new("my/consultations/{id:guid}", "/my/consultations/{consultation}?handler=Forms", Who.Owner),
        new("my/consultations/{id:guid}", "/my/consultations/{consultation}?handler=File&file={file}", Who.Owner),
        new("my/consultations/{id:guid}/note", "/my/consultations/{asked}/note", Who.Owner),
        new("my/consultations/{id:guid}/note", "/my/consultations/{asked}/note?handler=Calendar", Who.Owner),
        new("my/consultations/{id:guid}/publication", "/my/consultations/{published-question}/publication", Who.Owner),
        new("my/consultations/{id:guid}/outcome", "/my/consultations/{asked}/outcome", Who.Owner),
    ];

    private static IEnumerable<Door> Desk() =>
    [
        new("desk/consultations", "/desk/consultations", Who.Lawyers | Who.DutyManagers),
        new("desk/consultations", "/desk/consultations?handler=Part", Who.Lawyers | Who.DutyManagers),
        new("desk/consultations", "/desk/consultations?handler=Part&open={consultation}", Who.Lawyers | Who.DutyManagers),
        new("desk/consultations/{id:guid}", "/desk/consultations/{consultation}", Who.Lawyer | Who.Colleague | Who.DutyManager),
        new("desk/consultations/{id:guid}", "/desk/consultations/{consultation}?handler=Part", Who.Lawyer | Who.Colleague | Who.DutyManager),
        new("desk/consultations/{id:guid}", "/desk/consultations/{consultation}?handler=File&file={file}", Who.Lawyer | Who.DutyManager),
        new("desk/consultations/{id:guid}/hand-over", "/desk/consultations/{consultation}/hand-over", Who.Lawyer | Who.DutyManager),
        new("desk/talks", "/desk/talks", Who.Lawyers | Who.DutyManagers),
        new("desk/talks", "/desk/talks?handler=Part&open={talk}", Who.Lawyers | Who.DutyManagers),
        new("desk/talks/events", "/desk/talks/events", Who.Lawyers | Who.DutyManagers),
        new("desk/talks/{id:guid}", "/desk/talks/{talk}", Who.Lawyer | Who.Colleague | Who.DutyManager),
        new("desk/talks/{id:guid}", "/desk/talks/{waiting-talk}", Who.Lawyer | Who.Colleague | Who.DutyManager),
        new("desk/talks/{id:guid}", "/desk/talks/{talk}?handler=Part", Who.Lawyer | Who.Colleague | Who.DutyManager),
        new("desk/talks/{id:guid}", "/desk/talks/{talk}?handler=File&file={file}", Who.NoOne),
        new("desk/talks/{id:guid}/events", "/desk/talks/{talk}/events", Who.Lawyer),
        new("desk/consultations/outcomes", "/desk/consultations/outcomes", Who.Lawyers | Who.DutyManagers),
        new("desk/consultations/outcomes/{id:guid}", "/desk/consultations/outcomes/{stuck}", Who.Lawyer | Who.DutyManager),
        new("desk/consultations/reviews", "/desk/consultations/reviews", Who.Lawyers | Who.DutyManagers),
        new("desk/consultations/reviews/{id:guid}", "/desk/consultations/reviews/{answer}", Who.Lawyer | Who.DutyManager),
        new("desk/consultations/{id:guid}/conflict", "/desk/consultations/{consultation}/conflict", Who.Lawyer),
        new("desk/conflicts", "/desk/conflicts", Who.DutyManagers),
        new("desk/rota", "/desk/rota", Who.Lawyers | Who.DutyManagers),
        new("desk/rota/{shift:guid}", "/desk/rota/{shift}", Who.Lawyer | Who.Colleague | Who.DutyManager),
        new("desk/rota/calendar", "/desk/rota/calendar", Who.Lawyers | Who.DutyManagers),
        new("desk/rota/new", "/desk/rota/new", Who.DutyManagers),
        new("desk/rota/forecast", "/desk/rota/forecast", Who.DutyManagers),
        new("rota/{secret}.ics", "/rota/none.ics", Who.Everyone, 404),
        new("desk/allocation", "/desk/allocation", Who.Lawyers | Who.DutyManagers),
        new("desk/allocation/{id:guid}", "/desk/allocation/{round}", Who.Colleague | Who.DutyManager),
        new("desk/allocation/shares", "/desk/allocation/shares", Who.DutyManagers),
        new("desk/allocation/shares/{lawyer:guid}", "/desk/allocation/shares/{colleague}", Who.DutyManager),
        new("desk/conflicts/{id:guid}", "/desk/conflicts/{check}", Who.DutyManager),
        new("desk/overdue", "/desk/overdue", Who.DutyManagers),
        new("desk/overdue", "/desk/overdue?handler=Part", Who.DutyManagers),
        new("desk/duty", "/desk/duty", Who.DutyManagers),
        new("desk/duty", "/desk/duty?handler=Part", Who.DutyManagers),
        new("desk/notices", "/desk/notices", Who.Lawyers | Who.DutyManagers),
        new("desk/shift-end", "/desk/shift-end", Who.Lawyers | Who.DutyManagers),
        new("desk/templates", "/desk/templates", Who.Lawyers | Who.DutyManagers),
        new("desk/templates/{id:guid}", "/desk/templates/{template}", Who.Lawyer),
        new("desk/templates/{id:guid}", "/desk/templates/{region-template}", Who.DutyManager),
        new("desk/profile", "/desk/profile", Who.Lawyers),
        new("desk/call-backs", "/desk/call-backs", Who.Lawyers | Who.DutyManagers),
        new("desk/call-backs/{id:guid}", "/desk/call-backs/{shown-call}", Who.DutyManager),
        new("desk/call-backs/{id:guid}", "/desk/call-backs/{shown-correction}", Who.DutyManager | Who.Colleague),
        new("desk/call-backs/{id:guid}", "/desk/call-backs/{shown-correction}?handler=File&file={file}", Who.NoOne),
        new("desk/publications", "/desk/publications", Who.DutyManagers),
        new("desk/publications/{id:guid}", "/desk/publications/{shown-publication}", Who.DutyManager),
        new("desk/publications/{id:guid}", "/desk/publications/{agreed-publication}", Who.DutyManager),
        new("desk/expert-reviews", "/desk/expert-reviews", Who.Expert),
        new("desk/expert-reviews/{id:guid}", "/desk/expert-reviews/{shown-review}", Who.Expert),
        new("desk/my-quality", "/desk/my-quality", Who.Lawyers | Who.DutyManagers),
        new("desk/figures", "/desk/figures", Who.DutyManagers),
        new("desk/figures", "/desk/figures?handler=Csv", Who.DutyManagers),
        new("desk/complaints", "/desk/complaints", Who.Lawyers | Who.DutyManagers),
        new("desk/complaints/{id:guid}", "/desk/complaints/{shown-complaint}", Who.DutyManager),
        new("desk/complaints/{id:guid}", "/desk/complaints/{shown-statement}", Who.DutyManager | Who.Lawyer),
    ];

    private static IEnumerable<Door> Find() =>
    [
        new("lawyers", "/lawyers", Who.Everyone),
        new("answers", "/answers", Who.Everyone),
        new("answers/{id:guid}", "/answers/{published}", Who.Everyone),
        new("lawyers/{id:guid}", "/lawyers/{lawyer}", Who.Everyone),
        new("law-firms/{id:guid}", "/law-firms/{firm}", Who.Everyone),
        new("api/v1/lawyers", "/api/v1/lawyers", Who.Everyone),
        new("api/v1/lawyers/{id:guid}", "/api/v1/lawyers/{lawyer}", Who.Everyone),
    ];

    private static IEnumerable<Door> Laws() =>
    [
        new("laws", "/laws", Who.Everyone),
        new("laws/all", "/laws/all", Who.Everyone),
        new("laws/search", "/laws/search?q=路灯", Who.Everyone),
        new("laws/suggest", "/laws/suggest?q=路灯", Who.Everyone),
        new("laws/{key}", "/laws/示例路灯条例", Who.Everyone),
        new("laws/{key}", "/laws/示例路灯条例?handler=Export&kind=docx", Who.Everyone),
        new("laws/{key}/{article}", "/laws/示例路灯条例/1", Who.Everyone),
        new("laws/{key}/{article}", "/laws/示例路灯条例/1?handler=Export&kind=pdf", Who.Everyone),
        new("laws/{key}/{article}/cited-by", "/laws/示例路灯条例/1/cited-by", Who.Everyone),
        new("laws/{key}/compare", "/laws/示例路灯条例/compare?from=2019-03-02&to=2020-01-01", Who.Everyone, 404),
        new("laws/corrections/{id:guid}", "/laws/corrections/{corrected}", Who.Everyone),
        new("laws/corrections/{id:guid}", "/laws/corrections/{correction}", Who.Everyone, 404),
        new("laws/article", "/laws/article?id=劳动合同法%2330", Who.Everyone, 302, "/laws/"),
        new("laws/plain/{topic}", "/laws/plain/wages-and-work", Who.Everyone),
        new("laws/cases", "/laws/cases", Who.Everyone),
        new("laws/cases/{id:guid}", "/laws/cases/{case}", Who.Everyone),
        new("api/v1/laws/search", "/api/v1/laws/search?q=路灯", Who.Everyone),
        new("api/v1/laws/{id}", "/api/v1/laws/示例路灯条例", Who.Everyone),
        new("api/v1/cases/search", "/api/v1/cases/search?q=信封", Who.Everyone),
        new("api/v1/cases/{id:guid}", "/api/v1/cases/{case}", Who.Everyone),
        new("openapi/{documentName}.json", "/openapi/v1.json", Who.Everyone),
        new("api/v1/articles/{law}/{article}", "/api/v1/articles/示例路灯条例/1", Who.Everyone),
        new("api/v1/citations/resolve", "/api/v1/citations/resolve?text=示例路灯条例第一条", Who.Everyone),
    ];

    /// <summary>What a citizen reads with a token; whoever comes without one is told so (401), and staff have none.</summary>
    private static IEnumerable<Door> Programs() =>
    [
        new("api/v1/intake", "/api/v1/intake", Who.Everyone, 404),
        new("api/v1/intake/law", "/api/v1/intake/law", Who.Everyone, 404),
        new("api/v1/intake/questions", "/api/v1/intake/questions", Who.Everyone, 404),
        new("api/v1/intake/ways", "/api/v1/intake/ways", Who.Everyone, 404),
        new("api/v1/intake/check", "/api/v1/intake/check", Who.Everyone, 404),
        new("api/v1/intake/online", "/api/v1/intake/online", Who.Everyone, 404),
        new("api/v1/legal-aid/questions", "/api/v1/legal-aid/questions", Who.Everyone),
        new("api/v1/my/sessions", "/api/v1/my/sessions", Who.Citizens),
        new("api/v1/my/consultations", "/api/v1/my/consultations", Who.Citizens),
        new("api/v1/my/consultations/{id:guid}", "/api/v1/my/consultations/{consultation}", Who.Owner),
        new("api/v1/my/consultations/{id:guid}/files/{file:guid}", "/api/v1/my/consultations/{consultation}/files/{file}", Who.Owner),
        new("api/v1/my/consultations/{id:guid}/note", "/api/v1/my/consultations/{asked}/note", Who.Owner),
        new("api/v1/my/consultations/{id:guid}/note/calendar", "/api/v1/my/consultations/{asked}/note/calendar", Who.Owner),
        new("api/v1/my/consultations/{id:guid}/publication", "/api/v1/my/consultations/{published-question}/publication", Who.Owner),
        new("api/v1/my/complaints", "/api/v1/my/complaints", Who.Citizens),
        new("api/v1/my/complaints/{id:guid}", "/api/v1/my/complaints/{shown-complaint}", Who.Owner),
        new("api/v1/my/legal-aid", "/api/v1/my/legal-aid", Who.Citizens),
        new("api/v1/my/legal-aid/{id:guid}", "/api/v1/my/legal-aid/{aid-case}", Who.Owner),
        new("api/v1/my/legal-aid/{id:guid}/papers/{file:guid}", "/api/v1/my/legal-aid/{aid-case}/papers/{sent-paper}", Who.Owner),
        new("api/v1/my/legal-aid/{id:guid}/agreement", "/api/v1/my/legal-aid/{aid-signing}/agreement", Who.Owner),
        new("api/v1/my/legal-aid/{id:guid}/agreement/paper", "/api/v1/my/legal-aid/{aid-signing}/agreement/paper", Who.Owner),
        new("api/v1/my/legal-aid/{id:guid}/letters/{letter:guid}", "/api/v1/my/legal-aid/{aid-case}/letters/{aid-letter}", Who.Owner),
        new("api/v1/my/talks", "/api/v1/my/talks", Who.Citizens),
        new("api/v1/my/talks/{id:guid}", "/api/v1/my/talks/{talk}", Who.Owner),
        new("api/v1/my/talks/{id:guid}/messages", "/api/v1/my/talks/{talk}/messages?after=0", Who.Owner),
        new("api/v1/my/talks/{id:guid}/files/{file:guid}", "/api/v1/my/talks/{talk}/files/{file}", Who.NoOne),
    ];

    private static IEnumerable<Door> Mine() =>
    [
        new("my/talks/{id:guid}", "/my/talks/{talk}", Who.Owner),
        new("my/talks/{id:guid}", "/my/talks/{waiting-talk}", Who.Owner),
        new("my/talks/{id:guid}", "/my/talks/{talk}?handler=Part", Who.Owner),
        new("my/talks/{id:guid}", "/my/talks/{talk}?handler=Help", Who.Owner),
        new("my/talks/{id:guid}", "/my/talks/{talk}?handler=File&file={file}", Who.NoOne),
        new("my/talks/{id:guid}/events", "/my/talks/{talk}/events", Who.Owner),
        new("my/complaints/about/{id:guid}", "/my/complaints/about/{consultation}", Who.Owner),
        new("my/complaints/{id:guid}", "/my/complaints/{shown-complaint}", Who.Owner),
        new("my/contact", "/my/contact", Who.SignedIn),
        new("my/account", "/my/account", Who.SignedIn),
        new("my/account/password", "/my/account/password", Who.SignedIn),
        new("my/account/passkeys", "/my/account/passkeys", Who.SignedIn),
        new("my/account/sessions", "/my/account/sessions", Who.SignedIn),
        new("my/account/data", "/my/account/data", Who.SignedIn),
        new("my/account/recovery-codes", "/my/account/recovery-codes", Who.Staff),
        new("my/account/delete", "/my/account/delete", Who.Owner | Who.OtherCitizen),
        new("my/account/delete/code", "/my/account/delete/code", Who.Owner | Who.OtherCitizen),
        new("my/following", "/my/following", Who.SignedIn),
        new("my/following/add", "/my/following/add?law=示例路灯条例&article=1", Who.SignedIn),
        new("my/following/news/{id:guid}", "/my/following/news/{news}", Who.Owner, 302, "/laws/"),
        new("account-deleted", "/account-deleted", Who.Everyone),
        new("sign-in", "/sign-in", Who.Nobody, Back: "/"),
        new("sign-in/password", "/sign-in/password", Who.Nobody, Back: "/"),
        new("sign-in/code", "/sign-in/code", Who.Nobody, 302, "/sign-in", Back: "/"),
        new("sign-out", "/sign-out", Who.Everyone),
        new("staff/sign-in", "/staff/sign-in", Who.Nobody, Back: "/"),
        new("staff/welcome", "/staff/welcome", Who.Everyone, 302, "/staff/sign-in"),
        new("staff/enrol", "/staff/enrol", Who.Everyone, 302, "/staff/sign-in"),
        new("staff/second-factor", "/staff/second-factor", Who.Everyone, 302, "/staff/sign-in"),
    ];

    private static IEnumerable<Door> Administration() =>
    [
        new("admin/lawyers", "/admin/lawyers", Who.Administrators),
        new("admin/lawyers/add", "/admin/lawyers/add", Who.Administrators),
        new("admin/lawyers/{id:guid}", "/admin/lawyers/{lawyer}", Who.Administrator),
        new("admin/lawyers/{id:guid}/facts", "/admin/lawyers/{lawyer}/facts", Who.Administrator),
        new("admin/lawyers/{id:guid}/profile", "/admin/lawyers/{lawyer}/profile", Who.Administrator),
        new("admin/law-firms", "/admin/law-firms", Who.Administrators),
        new("admin/law-firms/add", "/admin/law-firms/add", Who.Administrators),
        new("admin/law-firms/{id:guid}", "/admin/law-firms/{firm}", Who.Administrator),
        new("admin/people", "/admin/people", Who.Administrators | Who.PlatformAdministrator),
        new("admin/people/new", "/admin/people/new", Who.Administrators | Who.PlatformAdministrator),
        new("admin/people/{id:guid}", "/admin/people/{person}", Who.Administrator | Who.PlatformAdministrator),
        new("admin/settings", "/admin/settings", Who.Administrators),
        new("admin/settings", "/admin/settings?region=330106", Who.Administrator),
        new("admin/settings/change", "/admin/settings/change?key=consultations.follow-ups&region=330106", Who.Administrator),
        new("operate", "/operate", Who.PlatformAdministrator),
        new("admin/laws/citations", "/admin/laws/citations", Who.PlatformAdministrator),
        new("admin/laws/citations/name", "/admin/laws/citations/name?name=示例无名法", Who.PlatformAdministrator),
        new("admin/laws/digest", "/admin/laws/digest", Who.PlatformAdministrator),
        new("admin/laws/corrections", "/admin/laws/corrections", Who.PlatformAdministrator),
        new("admin/laws/corrections", "/admin/laws/corrections?Show=Decided", Who.PlatformAdministrator),
        new("admin/laws/corrections/propose", "/admin/laws/corrections/propose?version={version}&article=2", Who.PlatformAdministrator),
        new("admin/laws/corrections/{id:guid}", "/admin/laws/corrections/{correction}", Who.PlatformAdministrator),
        new("admin/legal-aid/rules", "/admin/legal-aid/rules", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/{province}", "/admin/legal-aid/rules/330000", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/{province}", "/admin/legal-aid/rules/330106", Who.NoOne),
        new("admin/legal-aid/rules/versions/{id:guid}", "/admin/legal-aid/rules/versions/{rules}", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}/standard", "/admin/legal-aid/rules/versions/{rules}/standard", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}/matter", "/admin/legal-aid/rules/versions/{rules}/matter", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}/group", "/admin/legal-aid/rules/versions/{rules}/group", Who.ProvinceAdministrator),
        new("admin/legal-aid/rules/versions/{id:guid}/case", "/admin/legal-aid/rules/versions/{rules}/case", Who.ProvinceAdministrator),
        new("desk/legal-aid/reruns", "/desk/legal-aid/reruns", Who.LegalAidOfficers),
        new("desk/legal-aid/reruns/{id:guid}", "/desk/legal-aid/reruns/{shown-rerun}", Who.LegalAidOfficer),
        new("audit", "/audit", Who.Auditor),
    ];

    private static IEnumerable<Door> House() =>
    [
        new("", "/", Who.Everyone),
        new("region", "/region", Who.Everyone),
        new("accessibility", "/accessibility", Who.Everyone),
        new("problem/{code:int}", "/problem/404", Who.Everyone, 404),
        new("healthz", "/healthz", Who.Everyone),
        new("readyz", "/readyz", Who.Everyone),
        new("live", "/live?topics=made-up", Who.Everyone, 404),
        new("{*address}", "/nothing/here", Who.Everyone, 404),
        new("styleguide", "/styleguide", Who.Everyone),
        new("dev/messages", "/dev/messages", Who.Everyone),
        new("dev/sign-ins", "/dev/sign-ins", Who.Everyone),
    ];

    private static IEnumerable<Door> Letters() =>
    [
        new("letters/{id:guid}.{ending}", "/letters/{letter}.pdf", Who.Owner | Who.LegalAidOfficer | Who.JusticeOfficer),
        new("letters/{id:guid}.{ending}", "/letters/{letter}.docx", Who.Owner | Who.LegalAidOfficer | Who.JusticeOfficer),
        new("verify", "/verify", Who.Everyone),
        new("verify/{code}", "/verify/{letter}", Who.Everyone),
        new("admin/legal-aid/letters", "/admin/legal-aid/letters", Who.Administrators),
        new("admin/legal-aid/letters/{kind}", "/admin/legal-aid/letters/Refusal?region=330106", Who.Administrator),
    ];
}
