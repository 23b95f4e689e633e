using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The same check by program.</summary>
public class EligibilityApiTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task What_may_be_chosen_is_what_a_finding_is_made_of()
    {
        using var program = app.Visitor();
        var questions = await program.GetFromJsonAsync<JsonElement>("/api/v1/legal-aid/questions");
        var (matters, groups, provinces) = (Ids("matters"), Ids("groups"), Ids("provinces"));
        Assert.Equal(18, matters.Count);
        Assert.Equal(["no-income", "relief", "migrant", "none"], groups);

        foreach (var matter in matters)
        {
            using var answer = await program.PostAsJsonAsync("/api/v1/legal-aid/findings", new { matter, group = groups[^1], province = provinces[0], income = 100, household = 1 });
            var finding = await answer.Content.ReadFromJsonAsync<JsonElement>();

            Assert.Equal(matter == "other" ? "Unlikely" : "Likely", finding.GetProperty("chance").GetString());
            Assert.StartsWith("《法律援助法》", finding.GetProperty("articles")[0].GetProperty("title").GetString(), StringComparison.Ordinal);
        }

        List<string> Ids(string list) => [.. questions.GetProperty(list).EnumerateArray().Select(choice => choice.GetProperty("id").GetString()!)];
    }

    [Theory]
    [InlineData("""{ "matter": "moon" }""", "matter")]
    [InlineData("""{ "group": "moon" }""", "group")]
    [InlineData("""{ "province": "330106" }""", "province")]
    [InlineData("""{ "income": -1 }""", "income")]
    [InlineData("""{ "household": 0 }""", "household")]
    public async Task What_cannot_be_is_named(string body, string member)
    {
        using var program = app.Visitor();
        using var sent = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await program.PostAsync("/api/v1/legal-aid/findings", sent);

        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity, $"{answer.StatusCode}");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(problem.GetProperty("errors").TryGetProperty(member, out _), $"{problem}");
    }
}
