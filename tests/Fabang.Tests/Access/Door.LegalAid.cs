namespace Fabang.Tests.Access;

/// <content>Legal aid: applying, deciding, carrying, objecting.</content>
public sealed partial record Door
{
    private static IEnumerable<Door> LegalAid() =>
    [
        new("legal-aid/apply", "/legal-aid/apply", Who.SignedIn),
        new("legal-aid/apply/{id:guid}", "/legal-aid/apply/{draft}", Who.Owner),
        new("legal-aid/apply/{id:guid}/person", "/legal-aid/apply/{draft}/person", Who.Owner),
        new("legal-aid/apply/{id:guid}/case", "/legal-aid/apply/{draft}/case", Who.Owner),
        new("legal-aid/apply/{id:guid}/means", "/legal-aid/apply/{draft}/means", Who.Owner),
        new("legal-aid/apply/{id:guid}/papers", "/legal-aid/apply/{draft}/papers", Who.Owner),
        new("legal-aid/apply/{id:guid}/papers", "/legal-aid/apply/{draft}/papers?handler=File&file={aid-paper}", Who.Owner),
        new("legal-aid/apply/{id:guid}/commitment", "/legal-aid/apply/{draft}/commitment", Who.Owner),
        new("legal-aid/apply/{id:guid}/commitment/code", "/legal-aid/apply/{draft}/commitment/code", Who.Owner),
        new("my/account/mandates", "/my/account/mandates", Who.SignedIn),
        new("my/legal-aid/{id:guid}", "/my/legal-aid/{aid-case}", Who.Owner),
        new("my/legal-aid/{id:guid}", "/my/legal-aid/{aid-case}?handler=Part", Who.Owner),
        new("my/legal-aid/{id:guid}", "/my/legal-aid/{aid-case}?handler=File&file={sent-paper}", Who.Owner),
        new("desk/assist", "/desk/assist", Who.LegalAidOfficers | Who.Helper),
        new("desk/assist/code", "/desk/assist/code", Who.LegalAidOfficers | Who.Helper),
        new("desk/legal-aid", "/desk/legal-aid", Who.LegalAidOfficers),
        new("desk/legal-aid", "/desk/legal-aid?show=done", Who.LegalAidOfficers),
        new("desk/legal-aid/{id:guid}", "/desk/legal-aid/{aid-case}", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}", "/desk/legal-aid/{aid-case}?handler=File&file={sent-paper}", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/assign", "/desk/legal-aid/{aid-to-assign}/assign", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/close", "/desk/legal-aid/{aid-case}/close", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/terminate", "/desk/legal-aid/{aid-case}/terminate", Who.LegalAidOfficer),
        new("desk/legal-aid/payments", "/desk/legal-aid/payments", Who.LegalAidOfficers),
        new("desk/legal-aid/payments", "/desk/legal-aid/payments?handler=File&batch={batch}", Who.LegalAidOfficer),
        new("desk/legal-aid/clocks", "/desk/legal-aid/clocks", Who.LegalAidOfficers | Who.JusticeOfficer),
        new("legal-aid/figures", "/legal-aid/figures", Who.Everyone),
        new("desk/legal-aid/figures", "/desk/legal-aid/figures?year=2025", Who.LegalAidOfficers | Who.JusticeOfficer),
        new("desk/legal-aid/cases", "/desk/legal-aid/cases", Who.Lawyers),
        new("desk/legal-aid/cases/{id:guid}", "/desk/legal-aid/cases/{aid-case}", Who.Lawyer),
        new("desk/legal-aid/cases/{id:guid}", "/desk/legal-aid/cases/{aid-case}?handler=File&file={sent-paper}", Who.Lawyer),
        new("desk/legal-aid/objections", "/desk/legal-aid/objections", Who.JusticeOfficer),
        new("desk/legal-aid/objections/{id:guid}", "/desk/legal-aid/objections/{objection}", Who.JusticeOfficer),
    ];
}
