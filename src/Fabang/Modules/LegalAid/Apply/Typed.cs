namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Reads what may be left out.</summary>
internal static class Typed
{
    /// <returns>Null where nothing but blanks was typed.</returns>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
