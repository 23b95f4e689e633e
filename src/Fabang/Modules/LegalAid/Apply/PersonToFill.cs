using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Who applies, as it is typed on the page or sent by a program.</summary>
internal sealed record PersonToFill(
    [property: Breaks("LegalAid.AgentForMinor"), Description("Null for oneself. 替谁申请：为自己申请的不填")] AgentGround? ForWhom,
    [property: Required, StringLength(Party.LongestName), Description("姓名")] string? Name,
    [property: Required, StringLength(30), Breaks("LegalAid.BadIdNumber"), Description("身份证号")] string? IdNumber,
    [property: Required, StringLength(30), Breaks("LegalAid.BadPhone"), Description("联系电话")] string? Phone,
    [property: Required, StringLength(Applicant.LongestAddress), Description("现在住在哪里")] string? Address,
    [property: StringLength(40), Description("做什么工作")] string? Occupation = null,
    [property: StringLength(Party.LongestName), Breaks("LegalAid.NeedsAgent"), Description("Who applies for them. 替他申请的人")] string? AgentName = null,
    [property: StringLength(20), Breaks("LegalAid.NeedsRelation"), Description("是他的什么人")] string? Relation = null,
    [property: StringLength(30), Breaks("LegalAid.BadAgentPhone"), Description("替他申请的人的手机号")] string? AgentPhone = null,
    [property: StringLength(80), Breaks("LegalAid.NeedsPlace"), Description("For somebody in custody. 被关押在哪里")] string? Place = null,
    [property: StringLength(40), Breaks("LegalAid.BadLanguage"), Description("Code of the language that the lawyer must speak; null for Mandarin. 需要律师会说的语言、手语")] string? Language = null)
{
    /// <summary>Every lawyer speaks it.</summary>
    public const string Mandarin = "putonghua";

    /// <exception cref="BrokenRuleException">A number is none, or what an agent must say is missing.</exception>
    public Applicant Read(DateOnly today, DirectoryLists lists)
    {
        if (Typed.Given(Language) is { } language && lists.Languages.All(term => term.Code != language))
        {
            throw new BrokenRuleException("LegalAid.BadLanguage");
        }

        if (!PartyNumber.TryParse(IdNumber, out var number) || Applicant.BirthDateIn(number.Value) is null)
        {
            throw new BrokenRuleException("LegalAid.BadIdNumber");
        }

        var phone = PhoneNumber.TryParse(Phone, out var own) ? own : throw new BrokenRuleException("LegalAid.BadPhone");
        var applicant = new Applicant(Name!.Trim(), number.Value, phone.Digits, Address!.Trim(), Typed.Given(Occupation), AgentOf()) { Language = Typed.Given(Language) is { } other and not Mandarin ? other : null };
        return applicant.Agent is null && applicant.IsMinor(today) ? throw new BrokenRuleException("LegalAid.AgentForMinor") : applicant;
    }

    private Agent? AgentOf()
    {
        if (ForWhom is not { } ground)
        {
            return null;
        }

        BrokenRuleException.ThrowIfBlank(AgentName, "LegalAid.NeedsAgent");
        BrokenRuleException.ThrowIfBlank(Relation, "LegalAid.NeedsRelation");
        var phone = PhoneNumber.TryParse(AgentPhone, out var called) ? called : throw new BrokenRuleException("LegalAid.BadAgentPhone");
        if (ground is AgentGround.Detained)
        {
            BrokenRuleException.ThrowIfBlank(Place, "LegalAid.NeedsPlace");
        }

        return new(ground, AgentName!.Trim(), Relation!.Trim(), phone.Digits, Typed.Given(Place));
    }
}
