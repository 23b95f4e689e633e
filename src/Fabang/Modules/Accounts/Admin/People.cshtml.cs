using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Admin;

/// <summary>The staff of an administrator's regions.</summary>
[Authorize(AccountsModule.ManagePeople)]
public sealed class PeopleModel(FabangDb db, CurrentUser user, RegionTree tree) : PageModel
{
    private const int PageSize = 25;

    /// <summary>User name, or part of it, or the whole name: names are sealed, so only a whole one can be found.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>From the query alone: the route of a Razor page has a value of the same name.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<PersonRow> People { get; private set; } = [];

    public int Pages { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var grants = db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.Role != Role.Citizen)
            .Within(user.RegionsFor(AccountsModule.ManagePeople), tree);
        var staff = db.Set<Account>().AsNoTracking()
            .Where(account => account.Kind == AccountKind.Staff && account.DeletedAt == null && grants.Any(grant => grant.AccountId == account.Id));
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var text = Search.Trim();
            var named = staff.WhereSealed(account => account.Name, text, db).Select(account => account.Id);
            var upper = text.ToUpperInvariant();
            staff = staff.Where(account => account.NormalizedUserName!.Contains(upper) || named.Contains(account.Id));
        }

        Pages = (await staff.CountAsync(cancel) + PageSize - 1) / PageSize;
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        var shown = await staff.OrderBy(account => account.NormalizedUserName).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var ids = shown.ConvertAll(account => account.Id);
        var held = (await grants.Where(grant => ids.Contains(grant.AccountId) && grant.RevokedAt == null).ToListAsync(cancel)).ToLookup(grant => grant.AccountId);
        People = [.. shown.Select(account => new PersonRow(account.Id, account.UserName!, account.Name ?? "", account.InvitationEndsAt,
            [.. held[account.Id].OrderBy(grant => grant.GrantedAt).Select(grant => (grant.Role, tree.FullName(grant.Region)))]))];
    }
}

/// <summary>One line of the list of staff.</summary>
public sealed record PersonRow(Guid Id, string UserName, string Name, DateTimeOffset? InvitedUntil, IReadOnlyList<(Role Role, string Region)> Roles);
