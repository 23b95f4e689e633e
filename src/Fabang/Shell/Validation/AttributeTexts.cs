using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Validation;

/// <summary>Messages of validation attributes: the shell's own by their keys, all others from the module that wrote the attribute.</summary>
internal sealed class AttributeTexts(IStringLocalizer shell, IStringLocalizer module) : IStringLocalizer
{
    public LocalizedString this[string name] => Owner(name)[name];

    public LocalizedString this[string name, params object[] arguments] => Owner(name)[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        [.. shell.GetAllStrings(includeParentCultures), .. module.GetAllStrings(includeParentCultures)];

    private IStringLocalizer Owner(string key) => key.StartsWith("Validation.", StringComparison.Ordinal) ? shell : module;
}
