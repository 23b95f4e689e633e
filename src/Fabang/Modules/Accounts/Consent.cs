namespace Fabang.Modules.Accounts;

/// <summary>
/// That somebody agreed to one purpose, in the words of one version of its text (同意). 《个人信息保护法》第十四条: voluntary,
/// explicit, fully informed; 第十五条: it can be withdrawn.
/// </summary>
public sealed class Consent : Entity
{
    private Consent()
    {
    }

    public Guid AccountId { get; private init; }

    /// <summary>As in <see cref="ConsentPurpose.Name"/>.</summary>
    public string Purpose { get; private init; } = "";

    public string TextVersion { get; private init; } = "";

    public DateTimeOffset GivenAt { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public static Consent Give(Guid account, ConsentPurpose purpose, DateTimeOffset now) =>
        new() { AccountId = account, Purpose = purpose.Name, TextVersion = purpose.TextVersion, GivenAt = now };

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}
