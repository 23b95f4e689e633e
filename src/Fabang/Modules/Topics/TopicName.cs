using System.Globalization;

namespace Fabang.Modules.Topics;

/// <summary>Words in both languages; the reader's own are shown.</summary>
public sealed record TopicName(string Chinese, string English)
{
    public override string ToString() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Chinese : English;
}
