using Fabang.Modules.Messaging;
using Fabang.Shell;

namespace Fabang.Modules.Following;

/// <summary>Says that something followed has changed. What it is stays on the page: a message may be read by others.</summary>
internal sealed class FollowMessages(Messages messages, SiteAddress site)
{
    public static readonly MessageTemplate Changed = MessageTemplate.Of<Texts>("Changed");

    public static readonly MessageTemplate ChangedWithLink = MessageTemplate.Of<Texts>("ChangedWithLink");

    /// <summary>One message for all of it, added to the caller's change. What only got another number is not worth one.</summary>
    public async Task QueueAsync(Guid account, IReadOnlyList<FollowNews> news, CancellationToken cancel)
    {
        var worth = news.Where(one => one.Kind is not NewsKind.Renumbered).ToList();
        if (worth.Count == 0)
        {
            return;
        }

        // The address says nothing: it leads to the comparison once its owner has signed in.
        var path = worth.Count == 1 ? $"/my/following/news/{worth[0].Id}" : "/my/following";
        await messages.QueueAsync(new MessageDraft(site.Known is null ? Changed : ChangedWithLink, Recipient.Account(account))
        {
            Parameters = site.Known is { } known ? new Dictionary<string, string> { ["link"] = known + path } : new Dictionary<string, string>(),
            About = $"follow:{worth[0].FollowId}",
        }, cancel);
    }
}
