namespace Fabang.Modules.Messaging;

/// <summary>Who is to be reached: an account, or a telephone number that belongs to none yet.</summary>
public sealed record Recipient
{
    private Recipient(Guid? accountId, string? phone) => (AccountId, Phone) = (accountId, phone);

    public Guid? AccountId { get; }

    public string? Phone { get; }

    /// <summary>The number is looked up when the message is sent, so a changed number is the one that rings.</summary>
    public static Recipient Account(Guid id) => new(id, null);

    /// <summary>Where the number belongs to an account, that person's safe contact is kept all the same.</summary>
    public static Recipient Number(string phone) => new(null, phone);
}
