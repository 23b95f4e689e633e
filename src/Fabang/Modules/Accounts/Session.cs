namespace Fabang.Modules.Accounts;

/// <summary>How somebody showed who they are.</summary>
public enum SignInMethod
{
    /// <summary>短信验证码</summary>
    PhoneCode,

    /// <summary>密码</summary>
    Password,

    /// <summary>通行密钥</summary>
    Passkey,

    /// <summary>密码和动态口令</summary>
    PasswordAndTotp,

    /// <summary>密码和通行密钥</summary>
    PasswordAndPasskey,

    /// <summary>密码和恢复码</summary>
    PasswordAndRecoveryCode,
}

/// <summary>
/// That somebody is signed in on one device (登录会话). The cookie holds its id and nothing else; every request looks here,
/// so an ended session is ended on all nodes at once.
/// </summary>
public sealed class Session : Entity
{
    /// <summary>How long a citizen stays signed in without coming back.</summary>
    public static readonly TimeSpan CitizenIdle = TimeSpan.FromDays(30);

    /// <summary>Staff see other people's matters: a working day.</summary>
    public static readonly TimeSpan StaffIdle = TimeSpan.FromHours(12);

    /// <summary>After this a citizen signs in anew, however often they came back.</summary>
    public static readonly TimeSpan CitizenLongest = TimeSpan.FromDays(180);

    /// <summary>And staff: a new sign-in at least each day (NIST SP 800-63B-4, section 2.2.3, for two factors).</summary>
    public static readonly TimeSpan StaffLongest = TimeSpan.FromHours(24);

    /// <summary>For so long after a sign-in the keys of the account may be changed without another: see <see cref="RecentSignInAttribute"/>.</summary>
    public static readonly TimeSpan Recent = TimeSpan.FromMinutes(15);

    /// <summary>Seen again within this time is not written down: a page must not cost a write.</summary>
    public static readonly TimeSpan Glimpse = TimeSpan.FromMinutes(5);

    private Session()
    {
    }

    public Guid AccountId { get; private init; }

    public AccountKind Kind { get; private init; }

    public SignInMethod Method { get; private init; }

    /// <summary>"iPhone · WeChat": what a person recognises, no more.</summary>
    public string Device { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset LastSeenAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static Session Begin(Guid account, AccountKind kind, SignInMethod method, string device, DateTimeOffset now) =>
        new() { AccountId = account, Kind = kind, Method = method, Device = device, CreatedAt = now, LastSeenAt = now };

    public static TimeSpan IdleOf(AccountKind kind) => kind is AccountKind.Staff ? StaffIdle : CitizenIdle;

    public static TimeSpan LongestOf(AccountKind kind) => kind is AccountKind.Staff ? StaffLongest : CitizenLongest;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
