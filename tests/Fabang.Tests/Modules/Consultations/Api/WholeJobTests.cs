using System.Net;
using System.Text;
using System.Text.Json;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Matters.Intakes;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Api;

/// <summary>Everything that a citizen does in a written consultation, by a program and nothing else.</summary>
public class WholeJobTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly byte[] Paper = Encoding.UTF8.GetBytes("欠条：三个月工资");

    [Fact]
    public async Task From_the_phone_code_to_the_complaint()
    {
        using var program = new ApiProgram(app);
        // The story, before anybody is signed in.
        var told = await program.PostAsync("/intakes", new { story = Given.Story });
        Assert.Equal("wages", told.GetProperty("topic").GetString());
        Assert.NotNull(program.Intake);
        Assert.NotEmpty((await program.GetAsync("/intake/law")).GetProperty("articles").EnumerateArray());
        Assert.Contains("migrant", (await program.GetAsync("/intake/questions")).GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()));
        await program.DoneAsync(HttpMethod.Patch, "/intake", new { region = "330106", answers = new Dictionary<string, string> { ["migrant"] = "migrant" } });
        var ways = await program.GetAsync("/intake/ways");
        Assert.Contains("leave-question", ways.GetProperty("ways").EnumerateArray().Select(way => way.GetProperty("id").GetString()));
        await program.PutAsync("/intake/other-side", new { names = "某建筑公司" });
        var attached = await program.PostAsync("/intake/files", new { name = "欠条.txt", content = Paper });
        Assert.Equal("欠条.txt", Assert.Single(attached.GetProperty("files").EnumerateArray()).GetProperty("name").GetString());
        Assert.Single((await program.PostAsync("/intake/files", new { name = "欠条.txt", content = Paper })).GetProperty("files").EnumerateArray());
        var check = await program.GetAsync("/intake/check");
        Assert.Contains("律师", check.GetProperty("consent").GetString()!, StringComparison.Ordinal);
        Assert.NotEmpty(check.GetProperty("told").EnumerateArray());

        await program.RefusedAsync(HttpStatusCode.Unauthorized, HttpMethod.Post, "/my/consultations");
        await program.SignInAsync("13811230001");
        var sent = await program.PostAsync("/my/consultations");
        var (id, mine) = (sent.GetProperty("id").GetGuid(), $"/my/consultations/{sent.GetProperty("id").GetGuid()}");
        Assert.Equal(("Waiting", "330106"), (sent.GetProperty("status").GetString(), sent.GetProperty("region").GetString()));
        // Sent again it is the same one, and what was told stands still.
        Assert.Equal(id, (await program.PostAsync("/my/consultations")).GetProperty("id").GetGuid());
        await program.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, "/intake");
        Assert.Equal(id, Assert.Single((await program.GetAsync("/my/consultations")).GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        var paper = Assert.Single(sent.GetProperty("posts")[0].GetProperty("files").EnumerateArray()).GetProperty("id").GetGuid();
        using (var file = await program.SendAsync(HttpMethod.Get, $"{mine}/files/{paper}"))
        {
            Assert.Equal(Paper, await file.Content.ReadAsByteArrayAsync());
            Assert.Contains("no-store", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }

        // The lawyer answers at the desk.
        var (lawyer, desk) = await app.LawyerAsync();
        Assert.True((await desk.SendAsync(id.At("Claim"))).StatusCode is HttpStatusCode.Redirect);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.SendAsync(id.At("Answer"), ("Text", "可以要求支付。"), ("Note.Understood", "欠了三个月工资"))).StatusCode);
        var answered = await program.GetAsync(mine);
        Assert.Equal(("Answered", "王明", "可以要求支付。"), (answered.GetProperty("status").GetString(), answered.GetProperty("lawyer").GetString(), answered.GetProperty("posts")[1].GetProperty("text").GetString()));
        Assert.True(answered.GetProperty("hasNote").GetBoolean());
        Assert.Equal("欠了三个月工资", (await program.GetAsync($"{mine}/note")).GetProperty("understood").GetString());

        // A further question with a paper, sent twice.
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var key = Guid.CreateVersion7();
        var further = new { text = "没有合同怎么证明？", files = new[] { new { name = "工牌.txt", content = Paper } } };
        await program.PostAsync($"{mine}/follow-ups", further, key);
        var asked = await program.PostAsync($"{mine}/follow-ups", further, key);
        var followUp = Assert.Single(asked.GetProperty("posts").EnumerateArray(), post => post.GetProperty("kind").GetString() == "FollowUp");
        Assert.Equal("工牌.txt", Assert.Single(followUp.GetProperty("files").EnumerateArray()).GetProperty("name").GetString());
        await app.ChangeAsync(id, view => view.Consultation.Answer(
            view.Matter, new Responder(lawyer, "王明"), Guid.CreateVersion7(), "工牌也是证据。", [], new(app.Clock.GetUtcNow().AddDays(7), "consultations.closing-limit=7d"), app.Clock.GetUtcNow()));

        await RateAsync(program, mine);
        await TellOutcomeAsync(program, id, mine);
        await PublishAsync(program, mine);
        await ComplainAsync(program, id, mine);
        Assert.Equal("Closed", (await program.PostAsync($"{mine}/close")).GetProperty("status").GetString());
        Assert.Equal("Closed", (await program.PostAsync($"{mine}/close")).GetProperty("status").GetString());
        Assert.Equal("Claimed", (await program.PostAsync($"{mine}/reopening", new { text = "老板又不给了。" }, Guid.CreateVersion7())).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Somebody_elses_story_and_consultation_are_not_there()
    {
        using var one = await ReadyAsync("13811230011");
        var sent = await one.PostAsync("/my/consultations");
        using var other = new ApiProgram(app);
        await other.SignInAsync("13811230012");
        var mine = $"/my/consultations/{sent.GetProperty("id").GetGuid()}";

        foreach (var (method, path, body) in new (HttpMethod, string, object?)[]
        {
            (HttpMethod.Get, mine, null), (HttpMethod.Get, $"{mine}/note", null), (HttpMethod.Post, $"{mine}/withdraw", null), (HttpMethod.Get, "/intake", null),
            (HttpMethod.Put, $"{mine}/rating", new { grade = "Good" }),
        })
        {
            await other.RefusedAsync(HttpStatusCode.NotFound, method, path, body);
        }

        // Not even with the header of the story.
        other.Intake = one.Intake;
        await other.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, "/my/consultations");
        other.Intake = "CfDJ8made-up";
        await other.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Post, "/my/consultations");
        Assert.Empty((await other.GetAsync("/my/consultations")).GetProperty("items").EnumerateArray());
    }

    [Fact, Trait("Engine", "both")]
    public async Task What_is_sent_many_times_at_once_is_there_once()
    {
        using var program = await ReadyAsync("13811230021");
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.SendAsync(HttpMethod.Post, "/my/consultations")));
        Assert.All(sent, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var id = (await program.GetAsync("/my/consultations")).GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid();
        await AnswerAsync(id);

        var key = Guid.CreateVersion7();
        var asked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.SendAsync(HttpMethod.Post, $"/my/consultations/{id}/follow-ups", new { text = "再问一句" }, key)));

        Assert.All(asked, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single((await app.ConsultationAsync(id)).Consultation.Posts, post => post.Kind is PostKind.FollowUp);
        // The key of one post is no key for another place.
        using var other = await ReadyAsync("13811230022");
        var second = (await other.PostAsync("/my/consultations")).GetProperty("id").GetGuid();
        await AnswerAsync(second);
        await other.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Post, $"/my/consultations/{second}/follow-ups", new { text = "别人的" }, key);
    }

    [Fact]
    public async Task A_rule_names_the_field_that_breaks_it_and_its_own_code()
    {
        using var program = await ReadyAsync("13811230031");
        var id = (await program.PostAsync("/my/consultations")).GetProperty("id").GetGuid();
        var mine = $"/my/consultations/{id}";

        var early = await program.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Put, $"{mine}/rating", new { grade = "Good" });
        Assert.Equal("Consultations.NothingToRate", early.GetProperty("type").GetString());
        await AnswerAsync(id);
        var refused = await program.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, $"{mine}/follow-ups",
            new { text = "看这个", files = new[] { new { name = "a.exe", content = "MZ\u0090\u0000"u8.ToArray() } } }, Guid.CreateVersion7());
        Assert.Equal("Shell.FileKindNotTaken", refused.GetProperty("type").GetString());
        Assert.Equal(refused.GetProperty("detail").GetString(), refused.GetProperty("errors").GetProperty("files")[0].GetString());
        var keyless = await program.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Post, $"{mine}/follow-ups", new { text = "看这个" });
        Assert.True(keyless.GetProperty("errors").TryGetProperty("Idempotency-Key", out _));
        var made = await program.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Put, $"{mine}/rating", new { grade = 99 });
        Assert.True(made.GetProperty("errors").TryGetProperty("grade", out _));
        Assert.Null((await app.ConsultationAsync(id)).Consultation.Grade);
    }

    [Fact]
    public async Task A_story_goes_on_from_another_device_by_its_resume_code()
    {
        using var begun = new ApiProgram(app);
        var code = (await begun.PostAsync("/intakes", new { story = Given.Story, region = "330106" })).GetProperty("resumeCode").GetString();
        using var other = new ApiProgram(app);
        Assert.Equal(Given.Story, (await other.PostAsync("/intake/resume", new { resumeCode = code })).GetProperty("story").GetString());
        Assert.Equal("330106", (await other.GetAsync("/intake")).GetProperty("region").GetString());
        await other.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, "/intake/resume", new { resumeCode = "ZZZZZZZZZZ" });
        await other.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Patch, "/intake", new { region = "999999" });
        await other.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Patch, "/intake", new { topic = "no-such-topic" });
        await other.RefusedAsync(HttpStatusCode.BadRequest, HttpMethod.Patch, "/intake", new { answers = new { migrant = "made-up" } });
        await other.SignInAsync("13811230041");
        await other.PostAsync("/intake/send-result");
        Assert.NotNull((await app.ReadAsync(db => db.Set<Intake>().AsNoTracking().ToListAsync())).Single(intake => intake.ResumeCode == code).ResultSentAt);
    }

    private static async Task RateAsync(ApiProgram program, string mine)
    {
        await program.PutAsync($"{mine}/rating", new { grade = "Good", reasons = new[] { "Clear" } });
        Assert.Equal("Good", (await program.PutAsync($"{mine}/rating", new { grade = "Good", reasons = new[] { "Clear" } })).GetProperty("grade").GetString());
        await program.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Put, $"{mine}/rating", new { grade = "Bad" });
    }

    private async Task TellOutcomeAsync(ApiProgram program, Guid id, string mine)
    {
        var question = OutcomeQuestion.Plan((await app.ConsultationAsync(id)).Consultation, 3, app.Clock.GetUtcNow());
        question.Ask(app.Clock.GetUtcNow());
        await app.SaveAsync(question);
        var place = $"{mine}/outcomes/{question.Id}";
        await program.PutAsync(place, new { outcome = "Stuck", words = "不接电话" });
        Assert.Equal("Stuck", Assert.Single((await program.PutAsync(place, new { outcome = "Stuck", words = "不接电话" })).GetProperty("outcomes").EnumerateArray()).GetProperty("outcome").GetString());
        await program.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Put, place, new { outcome = "Solved" });
        var anew = await program.PostAsync($"{mine}/anew");
        Assert.Contains("ZX-330106-", anew.GetProperty("story").GetString()!, StringComparison.Ordinal);
        Assert.Equal("330106", (await program.GetAsync("/intake")).GetProperty("region").GetString());
    }

    private static async Task PublishAsync(ApiProgram program, string mine)
    {
        var before = await program.GetAsync($"{mine}/publication");
        Assert.Equal(JsonValueKind.Null, before.GetProperty("status").ValueKind);
        Assert.NotEmpty(before.GetProperty("terms").EnumerateArray());
        await program.PutAsync($"{mine}/publication");
        Assert.Equal("Agreed", (await program.PutAsync($"{mine}/publication")).GetProperty("status").GetString());
        Assert.Equal("Revoked", (await program.DoneAsync(HttpMethod.Delete, $"{mine}/publication")).GetProperty("status").GetString());
    }

    private async Task ComplainAsync(ApiProgram program, Guid id, string mine)
    {
        var key = Guid.CreateVersion7();
        var words = new { about = id, reason = "Attitude", story = "说话很冲" };
        var filed = await program.PostAsync("/my/complaints", words, key);
        Assert.Equal(key, filed.GetProperty("id").GetGuid());
        Assert.Equal(key, (await program.PostAsync("/my/complaints", words, key)).GetProperty("id").GetGuid());
        Assert.Equal(key, (await program.GetAsync(mine)).GetProperty("complaint").GetGuid());
        Assert.Single((await program.GetAsync("/my/complaints")).GetProperty("items").EnumerateArray());
        await program.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Post, $"/my/complaints/{key}/step-up", new { story = "不服" });
        Assert.Equal("Withdrawn", (await program.PostAsync($"/my/complaints/{key}/withdraw")).GetProperty("status").GetString());
        Assert.Equal("Withdrawn", (await program.PostAsync($"/my/complaints/{key}/withdraw")).GetProperty("status").GetString());
        Assert.Single(await app.ReadAsync(db => db.Set<Complaint>().Where(complaint => complaint.SubjectId == id).ToListAsync()));
    }

    private async Task<ApiProgram> ReadyAsync(string phone)
    {
        var program = new ApiProgram(app);
        await program.PostAsync("/intakes", new { story = Given.Story, region = "330106" });
        await program.SignInAsync(phone);
        return program;
    }

    private Task<ConsultationView> AnswerAsync(Guid id) => app.ChangeAsync(id, view =>
    {
        var (lawyer, now) = (new Responder(Guid.CreateVersion7(), "王明"), app.Clock.GetUtcNow());
        view.Consultation.Claim(view.Matter, lawyer, now);
        view.Consultation.Answer(view.Matter, lawyer, Guid.CreateVersion7(), "可以要求支付。", [], new(now.AddDays(7), "consultations.closing-limit=7d"), now);
    });
}
