using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>One thing that waits for whoever reads the desk (待办), with all that its place in the list rests on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Of the consultation, conversation, question, call-back or complaint.</param>
/// <param name="Number">Of the matter or complaint.</param>
/// <param name="Title">The first words of the story; null where the check for conflicts has not been passed.</param>
/// <param name="Region">Where.</param>
/// <param name="Since">Since when it waits.</param>
public sealed record DeskItem(DeskItemKind Kind, Guid Id, string Number, string? Title, RegionCode Region, DateTimeOffset Since)
{
    /// <summary>What it is about; null where that is not known.</summary>
    public string? TopicId { get; init; }

    /// <summary>Whether it is in the hands of whoever reads; else somebody may take it.</summary>
    public bool IsMine { get; init; }

    /// <summary>Who has it; null where nobody does.</summary>
    public Guid? HolderId { get; init; }

    /// <summary>Until when it must be done; null where no rule says so.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Until when it is kept for whoever reads; null where it is not.</summary>
    public DateTimeOffset? KeptUntil { get; init; }

    /// <summary>Whether the story gives a sign of danger.</summary>
    public bool IsInDanger { get; init; }

    /// <summary>Whether the person waits in front of their screen: for somebody who takes it, or for a reply.</summary>
    public bool PersonWaits { get; init; }

    /// <summary>Whether it stands before others of the live queue: a lawyer has lost it, or it was booked for now.</summary>
    public bool GoesFirst { get; init; }

    /// <summary>Whether its lawyer was found gone, and nobody has taken it since.</summary>
    public bool IsLost { get; init; }

    /// <summary>How many messages of the person nobody has read.</summary>
    public int Unread { get; init; }

    /// <summary>How often the person has asked on.</summary>
    public int FollowUps { get; init; }

    /// <summary>Whether the duty manager sees to it, as a limit was missed.</summary>
    public bool Escalated { get; init; }

    /// <summary>The page where it is done.</summary>
    public string Path => Kind switch
    {
        DeskItemKind.Talk => $"/desk/talks/{Id}",
        DeskItemKind.Question => $"/desk/consultations/{Id}",
        DeskItemKind.Stuck => $"/desk/consultations/outcomes/{Id}",
        DeskItemKind.CallBack or DeskItemKind.Correction => $"/desk/call-backs/{Id}",
        DeskItemKind.Complaint => $"/desk/complaints/{Id}",
    };

    /// <summary>Names its line on the page.</summary>
    public string RowId => Kind is DeskItemKind.Talk ? $"talk-{Id}" : $"row-{Id}";
}
