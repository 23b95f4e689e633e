using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts.Admin;

/// <summary>A region decides: from this day on, by this document. What was decided before stays on record.</summary>
[Authorize(AccountsModule.DecideSettings)]
public sealed class ChangeSettingModel(
    FabangDb db, IEnumerable<ISettingKey> keys, SettingNames names, RegionTree tree, CurrentUser user, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string? KeyName { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty, Required, StringLength(400)]
    public string? Value { get; set; }

    /// <summary>Instead of a value: from that day on what holds above holds here too.</summary>
    [BindProperty]
    public bool Ends { get; set; }

    [BindProperty, Required]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty, Required, StringLength(200)]
    public string? Source { get; set; }

    public ISettingKey Key { get; private set; } = null!;

    public RegionCode Where { get; private set; }

    public string Name => names.Of(Key);

    public string Hint => names.HintOf(Key) ?? texts["ChangeSetting.ValueHint", Key.Default];

    public string RegionName => tree.FullName(Where);

    public IActionResult OnGet()
    {
        if (!Load())
        {
            return NotFound();
        }

        ValidFrom ??= Today.AddDays(1);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Load())
        {
            return NotFound();
        }

        if (Ends)
        {
            ModelState.Remove(nameof(Value));
        }
        else if (Value is not null && !Key.Accepts(Value))
        {
            ModelState.AddModelError(nameof(Value), texts["BadSetting", Key.Default]);
        }

        // What was in force on a day that is over stays so: deadlines were reckoned with it.
        if (ValidFrom < Today)
        {
            ModelState.AddModelError(nameof(ValidFrom), texts["ChangeSetting.NotInThePast"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var now = clock.GetUtcNow();
        db.Add(Ends
            ? RegionSetting.End(Key, Where, ValidFrom!.Value, Source!.Trim(), now)
            : RegionSetting.Of(Key, Where, Value!, ValidFrom!.Value, Source!.Trim(), now));
        await db.SaveChangesAsync();
        return RedirectToPage("Settings", new { region = Where.Value });
    }

    private DateOnly Today => clock.GetUtcNow().DayInChina();

    private bool Load()
    {
        Key = keys.FirstOrDefault(key => key.Name == KeyName)!;
        var known = RegionCode.TryParse(Region, out var where) && tree.Has(where) && user.May(AccountsModule.DecideSettings, where);
        Where = where;
        return Key is not null && known;
    }
}
