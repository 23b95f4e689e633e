using Fabang.Modules.Topics.Danger;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Says what a form of either side brings: words, a file, or both. A script is answered with the number, a browser with the page.</summary>
public sealed class Saying(Chat chat, DangerSigns dangers)
{
    public async Task<IActionResult> SayAsync(ITalkPage page, Guid sender, HttpRequest request, CancellationToken cancel)
    {
        var number = 0;
        if (page.Upload is null || !string.IsNullOrWhiteSpace(page.Text))
        {
            number = await chat.SayAsync(page.View.Conversation, sender, page.SendingId, page.Text, cancel);
        }

        if (page.Upload is { } file)
        {
            number = await chat.SendAsync(page.View.Conversation, page.View.Matter, sender, page.FileSendingId, file, cancel);
        }

        return IsScript(request) ? new JsonResult(new { n = number }) : new LocalRedirectResult($"{page.Address}#{(page.Dangers is not null && dangers.In(page.Text ?? "").Count > 0 ? "help" : "say")}");
    }

    private static bool IsScript(HttpRequest request) => request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
}
