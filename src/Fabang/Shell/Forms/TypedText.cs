namespace Fabang.Shell.Forms;

/// <summary>
/// A text as it came from a person or a program, without what no keyboard types and no page shows: U+0000, of which PostgreSQL
/// refuses the whole statement, and U+FFFE, which is no character, so that .NET will not fold a text that holds one.
/// </summary>
internal static class TypedText
{
    public static string Of(string text) =>
        text.AsSpan().ContainsAny('\0', '\uFFFE') ? text.Replace("\0", "", StringComparison.Ordinal).Replace("\uFFFE", "", StringComparison.Ordinal) : text;
}
