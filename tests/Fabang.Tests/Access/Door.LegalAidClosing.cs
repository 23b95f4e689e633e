namespace Fabang.Tests.Access;

/// <content>Legal aid: the agreement, the file, call-backs and peer reviews.</content>
public sealed partial record Door
{
    private static IEnumerable<Door> LegalAidClosing() =>
    [
        new("my/legal-aid/{id:guid}/agreement", "/my/legal-aid/{aid-signing}/agreement", Who.Owner),
        new("my/legal-aid/{id:guid}/agreement/code", "/my/legal-aid/{aid-signing}/agreement/code", Who.Owner),
        new("desk/legal-aid/cases/{id:guid}", "/desk/legal-aid/cases/{aid-signing}?handler=File&file={case-file}", Who.Lawyer),
        new("desk/legal-aid/{id:guid}", "/desk/legal-aid/{aid-signing}?handler=File&file={case-file}", Who.LegalAidOfficer),
        new("desk/legal-aid/follow-ups", "/desk/legal-aid/follow-ups", Who.LegalAidOfficers),
        new("desk/legal-aid/follow-ups", "/desk/legal-aid/follow-ups?done=true", Who.LegalAidOfficers),
        new("desk/legal-aid/follow-ups/{id:guid}", "/desk/legal-aid/follow-ups/{follow-up}", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/peer-review", "/desk/legal-aid/{aid-closed}/peer-review", Who.LegalAidOfficer),
        new("desk/legal-aid/reviews", "/desk/legal-aid/reviews", Who.LegalAidOfficers | Who.Lawyers),
        new("desk/legal-aid/reviews", "/desk/legal-aid/reviews?done=true", Who.LegalAidOfficers | Who.Lawyers),
        new("desk/legal-aid/reviews/{id:guid}", "/desk/legal-aid/reviews/{peer-review}", Who.Colleague),
        new("desk/legal-aid/reviews/{id:guid}", "/desk/legal-aid/reviews/{peer-review}?handler=File&file={closed-file}", Who.Colleague),
    ];
}
