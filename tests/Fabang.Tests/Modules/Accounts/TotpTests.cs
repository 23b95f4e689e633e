using Fabang.Modules.Accounts;

namespace Fabang.Tests.Modules.Accounts;

public class TotpTests
{
    /// <summary>"12345678901234567890" in base 32, the secret of the test values in RFC 6238, appendix B.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 15, TimeSpan.Zero);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void It_makes_the_codes_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void A_clock_may_be_one_step_off(int seconds, bool taken) =>
        Assert.Equal(taken, Totp.StepOf(Key, Totp.CodeAt(Key, Now.AddSeconds(seconds)), Now) is not null);

    [Fact]
    public void A_code_is_taken_once()
    {
        var account = Account.Staff("wang", "王明", Now);
        Assert.True(account.Enrol(Key, Totp.CodeAt(Key, Now), Now));

        Assert.False(account.TakeAuthenticatorCode(Totp.CodeAt(Key, Now), Now));
        Assert.False(account.TakeAuthenticatorCode(Totp.CodeAt(Key, Now.AddSeconds(-30)), Now));
        Assert.True(account.TakeAuthenticatorCode(Totp.CodeAt(Key, Now.AddSeconds(30)), Now.AddSeconds(30)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345678")]
    [InlineData("口令")]
    public void What_is_no_code_is_refused(string? typed) => Assert.Null(Totp.StepOf(Key, typed, Now));
}
