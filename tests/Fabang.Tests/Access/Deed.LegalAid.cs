namespace Fabang.Tests.Access;

/// <content>Legal aid: applying, deciding, carrying, objecting.</content>
public sealed partial record Deed
{
    private static IEnumerable<Deed> LegalAid() =>
    [
        new("legal-aid/apply:", "/legal-aid/apply", Who.SignedIn),
        new("legal-aid/apply/{id:guid}:", "/legal-aid/apply/{sent-draft}", Who.Owner, ("Go", "true")),
        new("legal-aid/apply/{id:guid}:Drop", "/legal-aid/apply/{dropped-draft}?handler=Drop", Who.Owner),
        new("legal-aid/apply/{id:guid}/person:", "/legal-aid/apply/{done-draft}/person", Who.Owner,
            ("ForWhom", "Minor"), ("Name", "赵小梅"), ("IdNumber", "11010519491231002X"), ("Phone", "13800138000"), ("Address", "文三路 9 号"), ("Occupation", "工人"),
            ("AgentName", "赵大山"), ("Relation", "父亲"), ("AgentPhone", "13800138001"), ("Place", "看守所")),
        new("legal-aid/apply/{id:guid}/case:", "/legal-aid/apply/{done-draft}/case", Who.Owner,
            ("Matter", "pay"), ("Story", "不给工钱"), ("Stage", "NotStarted"), ("Organ", "仲裁委"), ("UrgentBy", "2026-03-20"), ("OtherNames", "恒达公司"), ("OtherNumber", "11010519491231002X"), ("OtherPhone", "13700000001")),
        new("legal-aid/apply/{id:guid}/means:", "/legal-aid/apply/{done-draft}/means", Who.Owner, ("Group", "none"), ("Household", "3"), ("Income", "3000"), ("Outlay", "看病"), ("Property", "没有")),
        new("legal-aid/apply/{id:guid}/papers:", "/legal-aid/apply/{done-draft}/papers", Who.Owner, ("Kind", "Identity")),
        new("legal-aid/apply/{id:guid}/papers:Drop", "/legal-aid/apply/{done-draft}/papers?handler=Drop&file={aid-paper}", Who.Owner),
        new("legal-aid/apply/{id:guid}/commitment:", "/legal-aid/apply/{done-draft}/commitment", Who.Owner, ("Name", "赵小梅"), ("Agree", "true"), ("ReadAloud", "true")),
        new("legal-aid/apply/{id:guid}/commitment/code:", "/legal-aid/apply/{done-draft}/commitment/code", Who.Owner, ("Typed", "123456")),
        new("my/account/mandates:Revoke", "/my/account/mandates?handler=Revoke", Who.Owner, ("mandate", "{mandate}")),
        new("my/legal-aid/{id:guid}:Supply", "/my/legal-aid/{aid-done}?handler=Supply", Who.Owner, ("Note", "补了")),
        new("my/legal-aid/{id:guid}:Withdraw", "/my/legal-aid/{aid-done}?handler=Withdraw", Who.Owner),
        new("my/legal-aid/{id:guid}:Object", "/my/legal-aid/{aid-done}?handler=Object", Who.Owner, ("Story", "不服")),
        new("my/legal-aid/{id:guid}:Request", "/my/legal-aid/{aid-done}?handler=Request", Who.Owner, ("Kind", "Progress"), ("AskStory", "办到哪了")),
        new("my/legal-aid/{id:guid}:Rate", "/my/legal-aid/{aid-done}?handler=Rate", Who.Owner, ("Rating", "4"), ("Comment", "还行")),
        new("desk/assist:", "/desk/assist", Who.LegalAidOfficers | Who.Helper, ("Phone", "13700000003")),
        new("desk/assist/code:", "/desk/assist/code", Who.LegalAidOfficers | Who.Helper, ("Typed", "123456")),
        new("desk/legal-aid:", "/desk/legal-aid", Who.LegalAidOfficers, ("Search", "FY-330106-20260302-0001")),
        new("desk/legal-aid/{id:guid}:Ask", "/desk/legal-aid/{aid-done}?handler=Ask", Who.LegalAidOfficer, ("Asked", "身份证")),
        new("desk/legal-aid/{id:guid}:Decide", "/desk/legal-aid/{aid-done}?handler=Decide", Who.LegalAidOfficer, ("Decision", "Grant"), ("Form", "Litigation"), ("Ground", ""), ("Reasons", "符合条件")),
        new("desk/legal-aid/{id:guid}:Reply", "/desk/legal-aid/{aid-done}?handler=Reply", Who.LegalAidOfficer, ("RequestId", "{aid-request}"), ("Answer", "在办")),
        new("desk/legal-aid/{id:guid}/assign:", "/desk/legal-aid/{aid-done}/assign", Who.LegalAidOfficer, ("Lawyer", "{person}"), ("Why", "熟悉案情")),
        new("desk/legal-aid/{id:guid}/assign:Change", "/desk/legal-aid/{aid-done}/assign?handler=Change", Who.LegalAidOfficer, ("Reason", "不联系")),
        new("desk/legal-aid/{id:guid}/close:", "/desk/legal-aid/{aid-done}/close", Who.LegalAidOfficer, ("Score", "90")),
        new("desk/legal-aid/{id:guid}/close:Return", "/desk/legal-aid/{aid-done}/close?handler=Return", Who.LegalAidOfficer, ("Reason", "缺判决书")),
        new("desk/legal-aid/{id:guid}/terminate:", "/desk/legal-aid/{aid-done}/terminate", Who.LegalAidOfficer, ("Ground", "Fraud"), ("Reasons", "隐瞒收入")),
        new("desk/legal-aid/payments:", "/desk/legal-aid/payments", Who.LegalAidOfficers),
        new("desk/legal-aid/cases/{id:guid}:Accept", "/desk/legal-aid/cases/{aid-done}?handler=Accept", Who.Lawyer),
        new("desk/legal-aid/cases/{id:guid}:Agree", "/desk/legal-aid/cases/{aid-done}?handler=Agree", Who.Lawyer, ("AgreedOn", "2026-03-02")),
        new("desk/legal-aid/cases/{id:guid}:Record", "/desk/legal-aid/cases/{aid-done}?handler=Record", Who.Lawyer,
            ("Kind", "Meeting"), ("Day", "2026-03-02"), ("Time", "09:00"), ("Text", "见面"), ("Minutes", "30"), ("Cost", "5")),
        new("desk/legal-aid/cases/{id:guid}:End", "/desk/legal-aid/cases/{aid-done}?handler=End", Who.Lawyer, ("Result", "Won")),
        new("desk/legal-aid/cases/{id:guid}:HandIn", "/desk/legal-aid/cases/{aid-done}?handler=HandIn", Who.Lawyer, ("FinalResult", "Won"), ("Summary", "赢了"), ("Recovered", "100"), ("TookNothing", "true")),
        new("desk/legal-aid/cases/{id:guid}:Decline", "/desk/legal-aid/cases/{aid-offered}?handler=Decline", Who.Lawyer, ("Reason", "开庭冲突")),
        new("desk/legal-aid/objections/{id:guid}:", "/desk/legal-aid/objections/{done-objection}", Who.JusticeOfficer, ("Outcome", "Upheld"), ("Decision", "属实")),
    ];
}
