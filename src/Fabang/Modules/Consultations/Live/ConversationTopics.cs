namespace Fabang.Modules.Consultations.Live;

/// <summary>What pages of conversations listen to.</summary>
internal static class ConversationTopics
{
    /// <summary>Somebody came, was taken or left: places in the queue have changed.</summary>
    public const string Queue = "talks";

    /// <summary>Something was said or read, or it stands elsewhere now.</summary>
    public static string Of(Guid conversation) => $"talk:{conversation:N}";

    /// <summary>The person is writing. The ring is all there is to it: nothing is stored.</summary>
    public static string PersonWrites(Guid conversation) => $"talk-person:{conversation:N}";

    /// <summary>Somebody of the staff is writing.</summary>
    public static string StaffWrites(Guid conversation) => $"talk-staff:{conversation:N}";

    /// <summary>Something was said in one of this lawyer's conversations.</summary>
    public static string OfLawyer(Guid lawyer) => $"talks-of:{lawyer:N}";
}
