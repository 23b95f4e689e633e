using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Consultations.Live;

/// <summary>What the pages of both sides show alike: what was said, and the box to say something.</summary>
public interface ITalkPage
{
    ChatView View { get; }

    IReadOnlyList<ChatLine> Lines { get; }

    /// <summary>Up to which number the other side has read.</summary>
    int OtherReadTo { get; }

    /// <summary>The address of the page.</summary>
    string Address { get; }

    bool MaySay { get; }

    /// <summary>Where help is, for a person whose words give a sign of danger; null on the page of the staff.</summary>
    IReadOnlyList<DangerSign>? Dangers { get; }

    Guid SendingId { get; }

    Guid FileSendingId { get; }

    string? Text { get; }

    IFormFile? Upload { get; }
}
