using System.ComponentModel;

namespace Fabang.Modules.Consultations.Api;

/// <summary>That a message was kept.</summary>
internal sealed record MessageSaidInApi([property: Description("第几条")] int Number);
