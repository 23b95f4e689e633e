using System.ComponentModel;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Consultations.Api;

/// <summary>That a message was kept.</summary>
internal sealed record MessageSaidInApi(
    [property: Description("第几条")] int Number,
    [property: Description("What in these words says that somebody is in danger: show it above all else. 危险信号")] IReadOnlyList<DangerInApi> Dangers);
