using System.Globalization;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Regions;

public class SettingNamesTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Every_setting_has_a_name_and_says_how_it_is_written(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var names = app.Services.GetRequiredService<SettingNames>();

        Assert.All(app.Services.GetServices<ISettingKey>(), key =>
        {
            Assert.NotEqual(key.Name, names.Of(key));
            Assert.NotNull(names.HintOf(key));
            Assert.True(key.Accepts(key.Default));
        });
    }
}
