namespace Fabang.Modules.Matters;

/// <summary>What pages of matters listen to.</summary>
public static class MatterTopics
{
    /// <summary>Every list of the staff.</summary>
    public const string Desk = "desk";

    public static string Of(Guid matterId) => $"matter:{matterId:N}";
}
