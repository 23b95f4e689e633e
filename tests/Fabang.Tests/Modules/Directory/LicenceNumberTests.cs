using Fabang.Kernel;
using Fabang.Modules.Directory;

namespace Fabang.Tests.Modules.Directory;

public class LicenceNumberTests
{
    [Theory]
    [InlineData("13301201510123456")]
    [InlineData(" 13301 2015 10 123456 ")]
    public void A_certificate_number_is_read(string typed)
    {
        Assert.True(LicenceNumber.TryParse(typed, out var number));
        Assert.Equal("13301201510123456", number.Value);
        Assert.Equal(2015, number.Year);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1330120151012345")]
    [InlineData("133012015101234567")]
    [InlineData("23301201510123456")]
    [InlineData("19901201510123456")]
    [InlineData("13301187010123456")]
    [InlineData("13301201500123456")]
    [InlineData("13301201512123456")]
    [InlineData("1330120151012345X")]
    [InlineData("１３３０１２０１５１０１２３４５６")]
    public void What_is_none_is_refused(string? typed) => Assert.False(LicenceNumber.TryParse(typed, out _));

    [Fact]
    public void None_is_made_of_a_wrong_text() =>
        Assert.Equal("Directory.BadLicence", Assert.Throws<BrokenRuleException>(() => new LicenceNumber("1")).Code);

    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91350100m000100y43")]
    public void A_credit_code_is_read(string typed) => Assert.True(SocialCreditCode.TryParse(typed, out _));

    [Theory]
    [InlineData("91350100M000100Y44")]
    [InlineData("91350100M000100Y4")]
    [InlineData("9135O100M000100Y43")]
    [InlineData("")]
    public void A_mistyped_credit_code_is_refused(string typed) => Assert.False(SocialCreditCode.TryParse(typed, out _));

    [Fact]
    public void The_last_sign_is_found_from_the_others() => Assert.Equal("91350100M000100Y43", SocialCreditCode.From("91350100M000100Y4").Value);
}
