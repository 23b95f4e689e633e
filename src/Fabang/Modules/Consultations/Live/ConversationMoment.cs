namespace Fabang.Modules.Consultations.Live;

/// <summary>Where a conversation stands this moment: what an open page compares with what it last knew.</summary>
internal sealed record ConversationMoment(
    int Version, ConversationStatus Status, Guid PersonId, Guid? LawyerId, Guid? SecondLawyerId, int LastNumber, int PersonReadTo, int StaffReadTo, string? DangerId)
{
    public bool IsOver => Status is ConversationStatus.Ended or ConversationStatus.Left or ConversationStatus.TurnedToQuestion;

    /// <summary>Whether this person's page may listen: it is theirs, or in their hands. Looked at anew each time, so that who hands it on hears no more.</summary>
    public bool MayHear(Guid reader, bool isStaff) => isStaff ? LawyerId == reader || SecondLawyerId == reader : PersonId == reader;
}
