namespace Fabang.Kernel;

/// <summary>Says a broken rule in words; the texts are the modules'.</summary>
public interface IRuleSentences
{
    string SentenceOf(BrokenRuleException broken);
}
