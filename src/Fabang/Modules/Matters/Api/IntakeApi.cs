using Fabang.Modules.Matters.Intakes;
using Fabang.Shell.Api;

namespace Fabang.Modules.Matters.Api;

/// <summary>What endpoints have in common that are about the story that is not sent yet.</summary>
internal static class IntakeApi
{
    /// <summary>It goes on with the story that the header names; without one it answers 404.</summary>
    public static RouteHandlerBuilder ForIntake(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(
        new ApiHeader(CurrentIntake.Header, "From the answer that began the story or resumed it. 登记时答复里的同名响应头", "CfDJ8…"));
}
