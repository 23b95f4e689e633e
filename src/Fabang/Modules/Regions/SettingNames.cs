using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Regions;

/// <summary>
/// What settings are called: the text <c>Setting.answer-limit</c> of the module that owns <c>consultations.answer-limit</c>,
/// and the text of the same key with <c>.Hint</c> for how its value is written.
/// </summary>
public sealed class SettingNames(IStringLocalizerFactory texts)
{
    /// <summary>The source of a fallback that no rule gives: the platform's own.</summary>
    public const string Ours = "ours";

    public string Of(ISettingKey key) => Find(key, "") ?? key.Name;

    public string? HintOf(ISettingKey key) => Find(key, ".Hint");

    private string? Find(ISettingKey key, string what)
    {
        var (owner, rest) = key.Name.Split('.', 2) is [var first, var second] ? (first, second) : ("", key.Name);
        var module = string.Concat(owner.Split('-').Select(word => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word)));
        var text = texts.Create($"Modules.{module}.Texts", typeof(SettingNames).Assembly.GetName().Name!)[$"Setting.{rest}{what}"];
        return text.ResourceNotFound ? null : text.Value;
    }
}
