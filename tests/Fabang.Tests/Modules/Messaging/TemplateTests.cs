using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Messaging;

public class TemplateTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public void Every_template_of_every_module_says_the_same_in_both_languages() =>
        Assert.All(app.Services.GetServices<MessageTemplate>(), template =>
        {
            var places = MessageTexts.Languages.Select(language => PlacesOf(template, language)).ToList();
            Assert.All(places, found => Assert.Equal(places[0], found));
        });

    [Fact]
    public void No_two_templates_share_a_name() =>
        Assert.Empty(app.Services.GetServices<MessageTemplate>().GroupBy(template => template.Name).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void A_template_is_named_by_its_module() =>
        Assert.Equal("Messaging.Neutral", MessageTemplate.Of<Fabang.Modules.Messaging.Texts>("Neutral").Name);

    private static List<string> PlacesOf(MessageTemplate template, string language) =>
        [.. MessageTexts.Place().Matches(MessageTexts.TextOf(template, language)).Select(place => place.Value).Distinct().Order()];
}
