using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging.Sending;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Messaging.Contact;

/// <summary>Where a person says how they may be reached (联系我的方式).</summary>
[Authorize]
public sealed class ContactModel(FabangDb db, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public TimeOnly? From { get; set; }

    [BindProperty]
    public TimeOnly? Until { get; set; }

    [BindProperty]
    public bool NeutralOnly { get; set; }

    [BindProperty]
    public List<Channel> Never { get; set; } = [];

    [BindProperty, StringLength(SafeContact.LongestCodeWord)]
    public string? CodeWord { get; set; }

    [BindProperty]
    public string Language { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    public IEnumerable<SelectListItem> Hours => Enumerable.Range(0, 24)
        .Select(hour => new TimeOnly(hour, 0).ToString("HH:mm", CultureInfo.InvariantCulture))
        .Select(time => new SelectListItem(time, time))
        .Prepend(new SelectListItem(texts["Contact.AnyTime"], ""));

    public IEnumerable<SelectListItem> Channels => Enum.GetNames<Channel>().Select(channel => new SelectListItem(texts[$"Channel.{channel}"], channel));

    public IEnumerable<SelectListItem> Languages => MessageTexts.Languages.Select(language =>
        new SelectListItem(CultureInfo.GetCultureInfo(language).NativeName, language));

    public string NeutralExample => MessageTexts.Compose(MessageComposer.Neutral, new Dictionary<string, string>(), CultureInfo.CurrentUICulture.Name);

    public async Task OnGetAsync()
    {
        var contact = await MineAsync() ?? SafeContact.Of(user.RequiredId, CultureInfo.CurrentUICulture.Name);
        (From, Until, NeutralOnly, Never) = (contact.From, contact.Until, contact.NeutralOnly, [.. contact.Never]);
        (CodeWord, Language) = (contact.CodeWord, contact.Language);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var contact = await MineAsync() ?? db.Add(SafeContact.Of(user.RequiredId, Language)).Entity;
        contact.Set(From, Until, NeutralOnly, Never, CodeWord, Language);
        await db.SaveChangesAsync();
        return RedirectToPage(new { Saved = true });
    }

    private Task<SafeContact?> MineAsync() => db.Set<SafeContact>().SingleOrDefaultAsync(contact => contact.AccountId == user.RequiredId);
}
