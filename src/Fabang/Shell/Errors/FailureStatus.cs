using Microsoft.EntityFrameworkCore;

namespace Fabang.Shell.Errors;

/// <summary>The status that says what kind of failure an exception is.</summary>
internal static class FailureStatus
{
    public static int Of(Exception failure) => failure switch
    {
        BrokenRuleException or DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Only what nobody foresaw is worth an error in the log.</summary>
    public static bool IsForeseen(Exception failure) => Of(failure) < StatusCodes.Status500InternalServerError;
}
