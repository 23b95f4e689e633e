using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Admin;

/// <summary>Takes a member of staff in.</summary>
[Authorize(AccountsModule.ManagePeople)]
public sealed class NewPersonModel(StaffOffice office, CurrentUser user, RegionTree tree, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty, Required, StringLength(40, MinimumLength = 3), RegularExpression("[A-Za-z0-9._@+-]+", ErrorMessage = "NewPerson.BadUserName")]
    public string? UserName { get; set; }

    [BindProperty, Required, StringLength(40)]
    public string? Name { get; set; }

    [BindProperty, StringLength(30), Breaks("Accounts.BadPhone")]
    public string? Mobile { get; set; }

    [BindProperty, Required]
    public Role? Role { get; set; }

    [BindProperty, Required, StringLength(6)]
    public string? Region { get; set; }

    public IEnumerable<SelectListItem> Roles => new Authority(user.Grants).Roles.Select(role => new SelectListItem(texts[$"Role.{role}"], role.ToString()));

    public void OnGet() => Region = user.RegionsFor(AccountsModule.ManagePeople)[0].Value;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var region = RoleChoice.Check(ModelState, texts, tree, user, Role, Region);
        if (!ModelState.IsValid || region is not { } where)
        {
            return Page();
        }

        var invitation = await office.AddAsync((UserName!, Name!), Role!.Value, where, user.RequiredId, PhoneNumber.ParseIfGiven(Mobile), cancel);
        TempData[PersonModel.Fresh] = invitation.Password;
        return RedirectToPage("Person", new { id = invitation.AccountId });
    }
}
