using Fabang.Modules.Accounts;

namespace Fabang.Tests.Modules.Accounts;

public class PasswordRulesTests
{
    private readonly Account _citizen = Account.Citizen(PhoneNumber.Parse("13800138000"), default);
    private readonly Account _lawyer = Account.Staff("wangming", "王明", default);

    [Theory]
    [InlineData("短短的", "Password.TooShort")]
    [InlineData("aaaaaaaaaa", "Password.TooSimple")]
    [InlineData("12345678", "Password.TooSimple")]
    [InlineData("QWERTYUI", "Password.TooSimple")]
    [InlineData("my13800138000", "Password.TooWellKnown")]
    [InlineData("西湖边上有一棵老柳树", null)]
    [InlineData("green tea 7", null)]
    public void A_citizen_needs_eight_signs_that_are_not_obvious(string password, string? fault) =>
        Assert.Equal(fault, PasswordRules.Fault(_citizen, password));

    [Theory]
    [InlineData("green tea 7", "Password.TooShort")]
    [InlineData("WangMing-2026!", "Password.TooWellKnown")]
    [InlineData("green tea and rain", null)]
    public void Staff_need_twelve(string password, string? fault) => Assert.Equal(fault, PasswordRules.Fault(_lawyer, password));

    [Fact]
    public void A_book_is_no_password() => Assert.Equal("Password.TooLong", PasswordRules.Fault(_citizen, string.Concat(Enumerable.Repeat("green tea ", 100))));
}
