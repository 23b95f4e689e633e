using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>The duty manager plans a shift, once or for some weeks (排班).</summary>
[Authorize(ConsultationsModule.Manage)]
public sealed class NewShiftModel(
    FabangDb db, CurrentUser user, RegionTree tree, TopicBook topics, DirectoryLists lists, IStringLocalizer<Texts> texts) : PageModel
{
    public const int MostWeeks = 26;

    [BindProperty, Required]
    public string? Region { get; set; }

    [BindProperty, Required]
    public DateOnly? Day { get; set; }

    [BindProperty, Required]
    public TimeOnly? From { get; set; }

    [BindProperty, Required, Breaks("Consultations.BadShiftTimes")]
    public TimeOnly? Until { get; set; }

    [BindProperty]
    public ShiftChannel Channel { get; set; }

    [BindProperty]
    public string? TopicGroup { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty, Required, Range(1, Shift.MostPlaces)]
    public int? Minimum { get; set; } = 1;

    [BindProperty, Required, Range(1, Shift.MostPlaces), Breaks("Consultations.BadShiftPlaces")]
    public int? Places { get; set; } = 2;

    [BindProperty, Required, Range(1, MostWeeks)]
    public int? Weeks { get; set; } = 1;

    /// <summary>The page makes it; what was sent under it once is not planned again.</summary>
    [BindProperty]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    public IEnumerable<SelectListItem> Regions => user.RegionsFor(ConsultationsModule.Manage)
        .SelectMany(region => tree.ChildrenOf(region).Select(child => child.Code).Prepend(region)).Distinct()
        .Select(region => new SelectListItem(tree.FullName(region), region.Value));

    public IEnumerable<SelectListItem> Channels => Enum.GetNames<ShiftChannel>().Select(channel => new SelectListItem(texts[$"Channel.{channel}"], channel));

    public IEnumerable<SelectListItem> Groups => topics.Groups.Select(group => new SelectListItem(group.Name.ToString(), group.Id)).Prepend(new SelectListItem(texts["RotaNew.AllTopics"], ""));

    public IEnumerable<SelectListItem> Languages => lists.Languages.Select(language => new SelectListItem(language.Name, language.Code)).Prepend(new SelectListItem(texts["RotaNew.AnyLanguage"], ""));

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!RegionCode.TryParse(Region, out var region) || !tree.Has(region) || !user.May(ConsultationsModule.Manage, region))
        {
            return NotFound();
        }

        if (await db.Set<Shift>().AnyAsync(shift => shift.SeriesId == SendingId, cancel))
        {
            return RedirectToPage("Rota");
        }

        db.AddRange(Enumerable.Range(0, Weeks!.Value).Select(week => PlanIn(region, Day!.Value.AddDays(7 * week))));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (db.Set<Shift>().AfterLostRace().AsNoTracking().Any(shift => shift.SeriesId == SendingId))
        {
            // Pressed twice: the other press has planned them.
        }

        return RedirectToPage("Rota");
    }

    /// <summary>An end that is no later than the beginning is on the next day.</summary>
    private Shift PlanIn(RegionCode region, DateOnly day)
    {
        var ends = Until > From ? day : day.AddDays(1);
        return Shift.Plan(
            SendingId, region, day.At(From!.Value), ends.At(Until!.Value), Channel, topics.Groups.FirstOrDefault(group => group.Id == TopicGroup)?.Id,
            lists.Languages.FirstOrDefault(language => language.Code == Language)?.Code, Minimum!.Value, Places!.Value);
    }
}
