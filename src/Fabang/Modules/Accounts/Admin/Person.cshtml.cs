using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Admin;

/// <summary>One member of staff: their roles, and a new start when password or second factor is lost.</summary>
[Authorize(AccountsModule.ManagePeople)]
[Viewed(nameof(Accounts.Account))]
public sealed class PersonModel(FabangDb db, StaffOffice office, CurrentUser user, RegionTree tree, IStringLocalizer<Texts> texts) : PageModel
{
    /// <summary>Where a new one-time password waits for this page, to be shown once.</summary>
    public const string Fresh = "invitation";

    [BindProperty, Required, Breaks("Accounts.RolesApart")]
    public Role? Role { get; set; }

    [BindProperty, Required, StringLength(6)]
    public string? Region { get; set; }

    [BindProperty, StringLength(30), Breaks("Accounts.BadPhone")]
    public string? Mobile { get; set; }

    public Account Account { get; private set; } = null!;

    /// <summary>All roles ever granted, the newest first; the administrator sees those of their own regions.</summary>
    public IReadOnlyList<RoleGrant> Grants { get; private set; } = [];

    public string? Password { get; private set; }

    public bool MayManage { get; private set; }

    public IEnumerable<SelectListItem> Roles => Authority.Roles.Select(role => new SelectListItem(texts[$"Role.{role}"], role.ToString()));

    private Authority Authority => new(user.Grants);

    public string NameOf(RegionCode region) => tree.FullName(region);

    public bool MayRevoke(RoleGrant grant) => MayManage && grant.RevokedAt is null && Authority.MayGrant(grant.Role, grant.Region);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Password = TempData[Fresh] as string;
        Region = user.RegionsFor(AccountsModule.ManagePeople)[0].Value;
        Mobile = Account.PhoneNumber;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostGrantAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        RefuseOneself();
        if (!MayManage)
        {
            throw new BrokenRuleException("Accounts.BeyondYourAuthority");
        }

        var region = RoleChoice.Check(ModelState, texts, tree, user, Role, Region);
        if (!ModelState.IsValid || region is not { } where)
        {
            return Page();
        }

        await office.GrantAsync(Account, Role!.Value, where, user.RequiredId, cancel);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, Guid grant, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(id) || Grants.FirstOrDefault(known => known.Id == grant) is not { } held)
        {
            return NotFound();
        }

        RefuseOneself();
        if (!Authority.MayGrant(held.Role, held.Region))
        {
            throw new BrokenRuleException("Accounts.BeyondYourAuthority");
        }

        await office.RevokeAsync(held, cancel);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostMobileAsync(Guid id, CancellationToken cancel)
    {
        // The form of the number stands beside that of the roles: what is missing there is missing on purpose.
        ModelState.Remove(nameof(Role));
        ModelState.Remove(nameof(Region));
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!MayManage)
        {
            throw new BrokenRuleException("Accounts.BeyondYourAuthority");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await office.ReachAtAsync(Account, PhoneNumber.ParseIfGiven(Mobile), cancel);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostResetAsync(Guid id, CancellationToken cancel)
    {
        ModelState.Clear();
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        RefuseOneself();
        if (!MayManage)
        {
            throw new BrokenRuleException("Accounts.BeyondYourAuthority");
        }

        TempData[Fresh] = (await office.InviteAgainAsync(Account, cancel)).Password;
        return RedirectToPage(new { id });
    }

    /// <summary>Who raises, lowers or resets themselves needs a second pair of eyes.</summary>
    private void RefuseOneself()
    {
        if (Account.Id == user.Id)
        {
            throw new BrokenRuleException("Accounts.NotYourself");
        }
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == id && a.Kind == AccountKind.Staff && a.DeletedAt == null);
        var all = await db.Set<RoleGrant>().Where(grant => grant.AccountId == id).OrderByDescending(grant => grant.GrantedAt).ToListAsync();
        Grants = all.FindAll(grant => user.May(AccountsModule.ManagePeople, grant.Region));
        if (account is null || Grants.Count == 0)
        {
            return false;
        }

        Account = account;
        MayManage = account.Id != user.Id && Authority.MayManage(all.Where(grant => grant.RevokedAt is null).Select(grant => new Grant(grant.Role, grant.Region)));
        return true;
    }
}
