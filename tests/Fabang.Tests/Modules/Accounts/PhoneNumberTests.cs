using Fabang.Kernel;
using Fabang.Modules.Accounts;

namespace Fabang.Tests.Modules.Accounts;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("13800138000")]
    [InlineData(" 138 0013 8000 ")]
    [InlineData("+86 138-0013-8000")]
    [InlineData("0086 13800138000")]
    [InlineData("8613800138000")]
    [InlineData("１３８００１３８０００")]
    [InlineData("（+86）138 0013 8000")]
    [InlineData("\u202a13800138000\u202c")]
    public void However_it_is_written_it_is_kept_in_one_way(string written) =>
        Assert.Equal("13800138000", PhoneNumber.Parse(written).Digits);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("12800138000")]
    [InlineData("138001380001")]
    [InlineData("057188888888")]
    [InlineData("+852 5123 4567")]
    [InlineData("1380013800a")]
    [InlineData("<script>13800138000</script>")]
    public void What_is_no_mainland_mobile_number_is_refused(string? written)
    {
        Assert.False(PhoneNumber.TryParse(written, out _));
        Assert.Equal("Accounts.BadPhone", Assert.Throws<BrokenRuleException>(() => PhoneNumber.Parse(written)).Code);
    }

    [Fact]
    public void Written_out_it_is_masked() => Assert.Equal("138****8000", PhoneNumber.Parse("13800138000").ToString());
}
