using Fabang.Modules.Messaging.Sending;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Messaging.Development;

/// <summary>What would have been sent, for those who develop and try out. It has no address in Production.</summary>
[AllowAnonymous]
public sealed class DevelopmentMessagesModel(FabangDb db, MessageComposer composer) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<Row> Messages { get; private set; } = [];

    public async Task OnGetAsync()
    {
        List<Row> rows = [];
        foreach (var message in await db.Set<Message>().AsNoTracking().OrderByDescending(message => message.Id).Take(Most).ToListAsync())
        {
            var address = await composer.AddressOfAsync(message);
            rows.Add(new(message.DueAt, address.Phone, message.Parameters is null ? null : composer.Compose(message, address).Text, message.Status));
        }

        Messages = rows;
    }

    /// <param name="At">When it was or is due.</param>
    /// <param name="Phone">The number.</param>
    /// <param name="Text">Null once it is forgotten.</param>
    /// <param name="Status">Where it stands.</param>
    public sealed record Row(DateTimeOffset At, string? Phone, string? Text, MessageStatus Status);
}
