using Fabang.Modules.Accounts;

namespace Fabang.Tests.Modules.Accounts;

public class PhoneCodeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly PhoneCode _code = PhoneCode.Request(PhoneNumber.Parse("13800138000"), PhoneCodePurpose.SignIn, Now);

    [Fact]
    public void It_has_six_digits_and_announces_itself_without_them()
    {
        Assert.Matches("^[0-9]{6}$", _code.Code);
        Assert.Equal([new PhoneCodeRequested(_code.Id, Now)], _code.TakeEvents());
    }

    [Fact]
    public void The_right_code_opens_the_door_once()
    {
        Assert.Equal(PhoneCodeOutcome.Right, _code.Try(_code.Code, Now));
        Assert.Equal(PhoneCodeOutcome.Used, _code.Try(_code.Code, Now));
    }

    [Fact]
    public void Spaces_and_full_width_digits_do_not_matter()
    {
        var written = string.Join(' ', _code.Code.Select(digit => (char)(digit - '0' + '０')));

        Assert.Equal(PhoneCodeOutcome.Right, _code.Try(written, Now));
    }

    [Fact]
    public void It_lives_five_minutes()
    {
        Assert.Equal(PhoneCodeOutcome.Expired, _code.Try(_code.Code, Now + PhoneCode.Life));
        Assert.Equal(PhoneCodeOutcome.Right, _code.Try(_code.Code, Now + PhoneCode.Life - TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void After_five_wrong_tries_the_right_code_does_not_help()
    {
        var outcomes = Enumerable.Range(0, 5).Select(_ => _code.Try(Wrong, Now)).ToList();

        Assert.Equal([.. Enumerable.Repeat(PhoneCodeOutcome.Wrong, 4), PhoneCodeOutcome.TooManyTries], outcomes);
        Assert.Equal(PhoneCodeOutcome.TooManyTries, _code.Try(_code.Code, Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1234567")]
    [InlineData("验证码")]
    public void What_is_no_code_is_a_wrong_one(string? given) => Assert.Equal(PhoneCodeOutcome.Wrong, _code.Try(given, Now));

    private string Wrong => _code.Code == "000000" ? "111111" : "000000";
}
