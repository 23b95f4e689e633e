namespace Fabang.Modules.Accounts.Mandating;

/// <summary>
/// That somebody lets a helper do something for them (授权): what, until when, and what shows that they said so. Taken back at any time, never deleted.
/// 《民法典》第一百六十五条: a power of attorney names the agent, the matter, the extent and the time.
/// </summary>
public sealed class Mandate : Entity
{
    /// <summary>How long one lasts that nobody takes back.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private Mandate()
    {
    }

    public Guid PrincipalId { get; private init; }

    public Guid HelperId { get; private init; }

    /// <summary>What the helper may do: the name of a purpose, such as <c>legal-aid</c>.</summary>
    public string Purpose { get; private init; } = "";

    /// <summary>The phone code that the person told the helper: it shows that they agreed.</summary>
    public Guid PhoneCodeId { get; private init; }

    public DateTimeOffset GivenAt { get; private init; }

    public DateTimeOffset Until { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static Mandate Give(Guid principal, Guid helper, string purpose, Guid phoneCode, DateTimeOffset now) =>
        new() { PrincipalId = principal, HelperId = helper, Purpose = purpose, PhoneCodeId = phoneCode, GivenAt = now, Until = now + Life };

    public bool Holds(DateTimeOffset now) => RevokedAt is null && now < Until;

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
