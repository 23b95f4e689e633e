using Fabang.Modules.LawLibrary.Digests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>The articles that people need in one kind of trouble, in plain words (白话法条).</summary>
[AllowAnonymous]
public sealed class PlainModel(Digest digest) : PageModel
{
    public DigestTopic Topic { get; private set; } = null!;

    public IActionResult OnGet(string topic)
    {
        if (digest.Topics.FirstOrDefault(one => one.Name == topic) is not { } found)
        {
            return NotFound();
        }

        Topic = found;
        return Page();
    }
}
