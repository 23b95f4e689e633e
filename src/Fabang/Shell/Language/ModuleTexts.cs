using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Language;

/// <summary>Finds the texts of a module by its name: all modules keep them in <c>Modules/Name/Texts.*.resx</c>.</summary>
public sealed class ModuleTexts(IStringLocalizerFactory texts) : IRuleSentences
{
    private static readonly string House = typeof(Texts).Assembly.GetName().Name!;

    /// <summary>The sentence of a broken rule, <c>Module.Sentence</c>. Details that have a text of their own are said in words.</summary>
    public string SentenceOf(BrokenRuleException broken) => Sentence(broken.Code, broken.Details);

    /// <summary>A sentence by its code, <c>Module.Sentence</c>, wherever it is shown.</summary>
    public string Sentence(string code, params IEnumerable<object> details)
    {
        var (owner, sentence) = code.Split('.', 2) is [var first, var rest] ? (first, rest) : ("Shell", code);
        var module = Of(owner);
        return module[sentence, [.. details.Select(detail => InWords(module, detail))]].Value;
    }

    /// <summary>The texts of the module that owns a type; the shell's for all others.</summary>
    public IStringLocalizer Of(Type type) =>
        type.Namespace?.Split('.') is ["Fabang", "Modules", var module, ..] ? Of(module) : Shell;

    private IStringLocalizer Shell => texts.Create(typeof(Texts));

    private IStringLocalizer Of(string owner) => owner == "Shell" ? Shell : texts.Create($"Modules.{owner}.Texts", House);

    private object InWords(IStringLocalizer module, object detail) => detail switch
    {
        Enum value when module[$"{value.GetType().Name}.{value}"] is { ResourceNotFound: false } text => text.Value,
        DateTimeOffset moment => Shell["When.DateAndTime", Shell["When.DateWithYear", moment.InChina()], moment.InChina()].Value,
        IFormattable value => value.ToString(null, CultureInfo.CurrentCulture),
        _ => detail,
    };
}
