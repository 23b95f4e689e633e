namespace Fabang.Tests.Access;

/// <content>Legal aid: notices of organs, what is sent on, what another centre is asked.</content>
public sealed partial record Deed
{
    private static IEnumerable<Deed> LegalAidIntake() =>
    [
        new("desk/legal-aid/held:", "/desk/legal-aid/held", Who.LegalAidOfficers,
            ("Centre", "330106"), ("Via", "Place"), ("By", "西湖区看守所"), ("HandedOn", "2026-03-01"), ("HandedTime", "09:00"), ("ReachedOn", "2026-03-01"), ("ReachedTime", "16:00"), ("Name", "赵小梅"),
            ("IdNumber", "11010519491231002X"), ("Place", "西湖区看守所"), ("Matter", "suspect"), ("Stage", "Investigation"), ("Organ", "西湖区公安分局"), ("OtherNames", "孙某"), ("Story", "没有律师")),
        new("desk/legal-aid/notices:", "/desk/legal-aid/notices", Who.LegalAidOfficers,
            ("Centre", "330106"), ("Kind", "Court"), ("Organ", "西湖区人民法院"), ("Number", "（2026）浙0106刑初1号"), ("IssuedOn", "2026-02-28"), ("FoundOn", "2026-02-27"), ("ReachedOn", "2026-03-01"),
            ("ReachedTime", "09:00"), ("Ground", "disabled"), ("IsLifeOrDeath", "true"), ("Stage", "FirstInstance"), ("Charge", "盗窃"), ("Others", "孙某"), ("Name", "陆小川"), ("Born", "1990-05-01"),
            ("Place", "看守所"), ("Representative", "陆大山"), ("Phone", "13800138001"), ("Language", "手语")),
        new("desk/legal-aid/{id:guid}/notice-withdrawal:", "/desk/legal-aid/{done-notice}/notice-withdrawal", Who.LegalAidOfficer,
            ("Reason", "OwnLawyer"), ("LetterOn", "2026-03-01"), ("LetterNumber", "（2026）浙0106刑初1号之一"), ("Words", "家属另请了律师")),
        // Decided already: what would move it away is refused by its own rule.
        new("desk/legal-aid/{id:guid}/send-on:", "/desk/legal-aid/{aid-done}/send-on", Who.LegalAidOfficer, ("Centre", "310101"), ("Via", "Place"), ("Reason", "案件在那里")),
        new("desk/legal-aid/{id:guid}/send-on:Keep", "/desk/legal-aid/{aid-done}/send-on?handler=Keep", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/cooperate:", "/desk/legal-aid/{aid-received}/cooperate", Who.LegalAidOfficer, ("Centre", "310101"), ("What", "有没有房产"), ("Until", "2026-03-12")),
        new("desk/legal-aid/cooperations/{id:guid}:", "/desk/legal-aid/cooperations/{done-cooperation}", Who.LegalAidOfficer, ("Answer", "没有查到")),
    ];
}
