using Fabang.Modules.Consultations.Desk.Templates;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Consultations.Desk;

/// <content>What stands beside the answer: the person's earlier matters, and templates to put into it.</content>
public sealed partial class WorkModel
{
    /// <summary>What the person came with before.</summary>
    public IReadOnlyList<EarlierMatter> Earlier { get; private set; } = [];

    /// <summary>Words to put into the answer: the lawyer's own, then those of the region.</summary>
    public IReadOnlyList<AnswerTemplate> Templates { get; private set; } = [];

    /// <summary>Whether one was just put in, and the next may follow.</summary>
    [BindProperty(SupportsGet = true)]
    public bool ShowsTemplates { get; set; }

    /// <summary>Puts a template behind what is typed; with a script it goes to where the cursor is, and nothing is sent.</summary>
    public async Task<IActionResult> OnPostInsertAsync(Guid id, Guid template, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || (await templates.ForAsync(Region, cancel)).SingleOrDefault(known => known.Id == template) is not { } found)
        {
            return NotFound();
        }

        ShowsTemplates = true;
        var whole = string.IsNullOrWhiteSpace(Text) ? found.Text : $"{Text.TrimEnd()}\n\n{found.Text}";
        return await KeepAsync(id, draft => draft.Write(whole), cancel, "templates");
    }

    private async Task LoadBesideAsync(CancellationToken cancel)
    {
        Earlier = await earlier.BeforeAsync(View.Matter, cancel);
        Templates = await templates.ForAsync(View.Consultation.Region, cancel);
    }
}
