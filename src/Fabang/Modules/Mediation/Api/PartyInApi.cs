using System.ComponentModel;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Api;

/// <summary>A party, as the other parties see them.</summary>
internal sealed record PartyInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("哪一方")] Side Side,
    [property: Description("姓名或者名称")] string Name,
    [property: Description("愿不愿意调解")] PartyStatus Status,
    [property: Description("The reader. 是不是本人")] bool IsMe);
