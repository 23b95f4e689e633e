using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Seals;
using Fabang.Shell.Errors;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>Whoever holds an agreement finds out whether it is genuine, by its number and the code on it (协议验真). Who holds none learns nothing.</summary>
[AllowAnonymous]
[NotIndexed]
public sealed class VerifyAgreementModel(FabangDb db, SealBook seals, Throttles throttles, NetworkAddress address) : PageModel
{
    private const string Deed = "verify-agreement";

    private static readonly RateLimit[] Tries = [new(30, TimeSpan.FromMinutes(10))];

    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Number { get; set; }

    [BindProperty, Required, StringLength(60), Breaks("Mediation.VerifyUnknown", "Mediation.TooManyTries")]
    public string? Code { get; set; }

    public MediationAgreement? Found { get; private set; }

    /// <summary>What stands upon it; null for what was laid out before there were electronic seals.</summary>
    public CommitteeSeal? Seal { get; private set; }

    /// <summary>张*: enough for who knows the person, and too little for who does not.</summary>
    public static string Masked(string name) => $"{name.EnumerateRunes().First()}*";

    /// <summary>The code for cameras brings the number alone.</summary>
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await throttles.TryAsync(Deed, address.Value, Tries, cancel) is { } wait)
        {
            throw new BrokenRuleException("Mediation.TooManyTries", (int)Math.Ceiling(wait.TotalMinutes));
        }

        var number = Number?.Trim().ToUpperInvariant() ?? "";
        var agreement = await db.Set<MediationAgreement>().AsNoTracking().SingleOrDefaultAsync(one => one.Number == number && one.Status != AgreementStatus.TakenBack, cancel);
        if (agreement is null || !agreement.IsIntact || !Same(AgreementPaper.CodeOf(agreement), Code!))
        {
            throw new BrokenRuleException("Mediation.VerifyUnknown");
        }

        var seal = await seals.OnAsync(agreement, cancel);
        if (!agreement.BearsGenuine(seal))
        {
            throw new BrokenRuleException("Mediation.VerifyUnknown");
        }

        await throttles.ForgiveAsync(Deed, address.Value, cancel);
        (Found, Seal) = (agreement, seal);
        return Page();
    }

    private static bool Same(string expected, string typed) => CryptographicOperations.FixedTimeEquals(Signs(expected), Signs(typed));

    private static byte[] Signs(string text) => Encoding.UTF8.GetBytes(new string([.. text.ToLowerInvariant().Where(char.IsAsciiHexDigit)]));
}
