using System.Text.Json.Serialization;

namespace Fabang.Modules.Consultations.Live;

/// <summary>A message as a reader sees it, on the page and in the event stream. The names are short: each goes over every phone line.</summary>
/// <param name="Id">Of the message.</param>
/// <param name="N">Its number.</param>
/// <param name="Side">"me", "them", or "note".</param>
/// <param name="Who">Who says it, in words.</param>
/// <param name="Text">What is said; the name of a file.</param>
/// <param name="At">The time of day in China.</param>
/// <param name="File">The file, where it is one.</param>
/// <param name="Image">Whether the page shows the file.</param>
public sealed record ChatLine(Guid Id, int N, string Side, string Who, string Text, string At, Guid? File, bool Image)
{
    /// <summary>The moment, for programs; pages show <see cref="At"/>.</summary>
    [JsonIgnore]
    public DateTimeOffset SaidAt { get; init; }
}
