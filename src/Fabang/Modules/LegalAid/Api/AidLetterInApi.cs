using System.ComponentModel;
using Fabang.Modules.LegalAid.Letters;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>A letter that was issued.</summary>
internal sealed record AidLetterInApi(
    [property: Description("固定编号")] Guid Id, [property: Description("什么文书")] LetterKind Kind, [property: Description("文号")] string Number,
    [property: Description("发出时间")] DateTimeOffset IssuedAt, [property: Description("Another has taken its place. 已被取代")] bool IsRevoked);
