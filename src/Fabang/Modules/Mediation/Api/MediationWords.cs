using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What is said in a room.</summary>
internal sealed record MediationWords(
    [property: Required, StringLength(RoomMessage.LongestText), Breaks("Mediation.SaySomething", "Mediation.RoomClosed", "Mediation.NotTogether"), Description("说的话")] string? Text);
