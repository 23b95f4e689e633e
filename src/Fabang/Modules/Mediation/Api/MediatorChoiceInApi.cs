using System.ComponentModel;

namespace Fabang.Modules.Mediation.Api;

/// <summary>A mediator who can be chosen.</summary>
internal sealed record MediatorChoiceInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("姓名")] string Name);
