using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Shell.Security;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Guidance.Ask;

/// <summary>Finds what was begun elsewhere by its resume code, which nobody may guess at leisure.</summary>
public sealed class Resuming(FabangDb db, CurrentIntake current, Throttles throttles, NetworkAddress address, TimeProvider clock)
{
    private static readonly RateLimit[] Tries = [new(10, TimeSpan.FromMinutes(10))];

    /// <returns>The intake; it is this browser's, or this program's, from now on.</returns>
    /// <exception cref="BrokenRuleException">There is none of this code, or too many were tried.</exception>
    public async Task<Intake> ResumeAsync(string code, CancellationToken cancel = default)
    {
        if (await throttles.TryAsync("resume-code", address.Value, Tries, cancel) is not null)
        {
            throw new BrokenRuleException("Guidance.TooManyTries");
        }

        var intake = await db.Set<Intake>().Include(found => found.Files).WhereSealed(found => found.ResumeCode, Intake.NormaliseCode(code), db).SingleOrDefaultAsync(cancel);
        if (intake is null || !intake.IsAlive(clock.GetUtcNow()))
        {
            throw new BrokenRuleException("Guidance.NoSuchIntake");
        }

        current.Remember(intake);
        return intake;
    }
}
