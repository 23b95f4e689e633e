using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>A text whose citations are asked for.</summary>
internal sealed record TextToResolve(
    [property: Description("Up to 100,000 characters. 要解析的全文")] string? Text,
    [property: Description("When it was written, 2020-01-31. 写于哪一天")] string? AsOf);
