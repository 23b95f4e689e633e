namespace Fabang.Tests.Access;

/// <content>Legal aid: notices of organs, what is sent on, what another centre is asked.</content>
public sealed partial record Door
{
    private static IEnumerable<Door> LegalAidIntake() =>
    [
        new("desk/legal-aid/held", "/desk/legal-aid/held", Who.LegalAidOfficers),
        new("desk/legal-aid/notices", "/desk/legal-aid/notices", Who.LegalAidOfficers),
        new("desk/legal-aid/{id:guid}/notice-withdrawal", "/desk/legal-aid/{notice}/notice-withdrawal", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/send-on", "/desk/legal-aid/{aid-received}/send-on", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/cooperate", "/desk/legal-aid/{aid-received}/cooperate", Who.LegalAidOfficer),
        new("desk/legal-aid/cooperations/{id:guid}", "/desk/legal-aid/cooperations/{cooperation}", Who.LegalAidOfficer),
    ];
}
