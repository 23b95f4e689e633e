using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>A peer review has a day: the reviewer sees it and is told, and so is whoever watches the clocks; the lawyer of the case never.</summary>
public class PeerReviewTests
{
    /// <summary>Asked on Monday, 2 March 2026.</summary>
    private static readonly DateTimeOffset Due = new(2026, 4, 2, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task Who_is_asked_to_review_has_a_day()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        using var officer = await app.OfficerAsync();
        var (colleague, lawyer) = (await app.ReachableAsync("沈洁", Role.Lawyer, "13800000004"), await app.ReachableAsync("王明", Role.Lawyer, "13800000002"));
        using var reviewer = app.SignedIn(colleague, AidPeople.Here, Role.Lawyer);
        var id = await app.CaseAsync(await app.CitizenAsync(), lawyer, AidCaseStatus.Closed);
        var before = (await app.AidAsync(id)).Matter.Entries.Count;
        for (var pressed = 0; pressed < 2; pressed++)
        {
            Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/peer-review", ("Reviewer", colleague.ToString()))).Place());
        }

        Assert.Equal([(colleague, "LegalAid.Came")], await MessagesAsync(app));
        Assert.Equal(before, (await app.AidAsync(id)).Matter.Entries.Count);
        var review = await app.ReadAsync(db => db.Set<PeerReview>().AsNoTracking().SingleAsync(one => one.ApplicationId == id));
        Assert.Equal(Due, review.DueAt);
        var (list, own, cases) = ("/desk/legal-aid/reviews", $"/desk/legal-aid/reviews/{review.Id}", $"/desk/legal-aid/{id}/peer-review");
        await ShowAsync("4月1日", "0 0 1");
        app.Clock.SetUtcNow(Due.AddDays(-7).AddMinutes(1));
        await ShowAsync("快到期", "0 1 0");
        app.Clock.SetUtcNow(Due.AddMinutes(1));
        await ShowAsync("超期", "1 0 0");

        Assert.Equal("/desk/legal-aid/reviews", (await reviewer.SendAsync(own, ("Score", "88"), ("Comment", "会见笔录齐全"))).Place());
        Assert.Contains("没有在计时的事项", await TextAsync(officer, "/desk/legal-aid/clocks"), StringComparison.Ordinal);
        Assert.DoesNotContain("超期", await TextAsync(reviewer, $"{list}?done=true"), StringComparison.Ordinal);

        async Task ShowAsync(string words, string counts)
        {
            foreach (var (who, page) in new[] { (reviewer, list), (reviewer, own), (officer, cases) })
            {
                Assert.Contains(words, await TextAsync(who, page), StringComparison.Ordinal);
            }

            Assert.Contains($"评估一件结案案件 {counts}", await TextAsync(officer, "/desk/legal-aid/clocks"), StringComparison.Ordinal);
        }
    }

    private static async Task<string> TextAsync(HttpClient client, string page) =>
        string.Join(' ', (await client.ReadPageAsync(page)).QuerySelector("main")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static Task<List<(Guid, string)>> MessagesAsync(FabangApp app) =>
        app.ReadAsync(async db => (await db.Set<Message>().Select(message => new { message.AccountId, message.Template }).ToListAsync()).ConvertAll(message => (message.AccountId!.Value, message.Template)));
}
