namespace Fabang.Modules.Consultations.Publishing;

/// <summary>What is to be read by everybody: a heading, the question and the answer, without anything that names a person.</summary>
public sealed record PublicationText(string? Title, string? Question, string? Answer)
{
    public const int LongestTitle = 60;

    public static PublicationText None { get; } = new(null, null, null);
}
