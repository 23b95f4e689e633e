namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>A page where a matter or a group of a province is written.</summary>
public interface IOwnRulePage
{
    OwnRuleForm Form { get; }
}
