namespace Fabang.Tests.Access;

/// <content>Legal aid: the agreement, the file, call-backs and peer reviews.</content>
public sealed partial record Deed
{
    private static IEnumerable<Deed> LegalAidClosing() =>
    [
        new("my/legal-aid/{id:guid}/agreement:", "/my/legal-aid/{done-signing}/agreement", Who.Owner, ("Name", "赵小梅"), ("Agree", "true")),
        new("my/legal-aid/{id:guid}/agreement/code:", "/my/legal-aid/{done-signing}/agreement/code", Who.Owner, ("Typed", "123456")),
        new("desk/legal-aid/cases/{id:guid}:IssueAgreement", "/desk/legal-aid/cases/{done-signing}?handler=IssueAgreement", Who.Lawyer, ("Powers", "General")),
        new("desk/legal-aid/cases/{id:guid}:SignAgreement", "/desk/legal-aid/cases/{done-signing}?handler=SignAgreement", Who.Lawyer, ("SignedName", "Lawyer")),
        new("desk/legal-aid/cases/{id:guid}:Attach", "/desk/legal-aid/cases/{done-signing}?handler=Attach", Who.Lawyer, ("FileKind", "Evidence")),
        new("desk/legal-aid/cases/{id:guid}:Drop", "/desk/legal-aid/cases/{done-signing}?handler=Drop&file={done-file}", Who.Lawyer),
        new("desk/legal-aid/follow-ups/{id:guid}:Try", "/desk/legal-aid/follow-ups/{done-follow-up}?handler=Try", Who.LegalAidOfficer, ("Note", "没人接")),
        new("desk/legal-aid/follow-ups/{id:guid}:Reach", "/desk/legal-aid/follow-ups/{done-follow-up}?handler=Reach", Who.LegalAidOfficer,
            ("Satisfaction", "4"), ("AskedForMoney", "true"), ("Money", "律师要过路费"), ("Wishes", "快一点")),
        new("desk/legal-aid/follow-ups/{id:guid}:GiveUp", "/desk/legal-aid/follow-ups/{done-follow-up}?handler=GiveUp", Who.LegalAidOfficer),
        new("desk/legal-aid/{id:guid}/peer-review:", "/desk/legal-aid/{aid-closed}/peer-review", Who.LegalAidOfficer, ("Reviewer", "{colleague}")),
        new("desk/legal-aid/reviews/{id:guid}:", "/desk/legal-aid/reviews/{done-peer-review}", Who.Colleague, ("Score", "88"), ("Comment", "会见笔录齐全")),
        new("desk/legal-aid/reviews/{id:guid}:Decline", "/desk/legal-aid/reviews/{done-peer-review}?handler=Decline", Who.Colleague, ("Reason", "认识当事人")),
    ];
}
