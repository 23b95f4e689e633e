using System.Net;
using System.Net.Http.Json;
using Fabang.Kernel.Files;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Live;

/// <summary>The pages of both sides, as browsers use them, with and without script.</summary>
public class TalkPageTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task By_plain_forms_both_sides_talk_and_read()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        var (person, mine) = await PersonAsync("13800003001");
        var talk = await app.WaitingTalkAsync(person);

        using (var taken = await desk.SendAsync(talk.At("Take")))
        {
            Assert.Equal($"/desk/talks/{talk}", taken.Place());
        }

        using (var said = await mine.SendAsync(talk.Mine("Say"), ("Text", "老板不接电话"), ("SendingId", Guid.CreateVersion7().ToString())))
        {
            Assert.Equal($"/my/talks/{talk}#say", said.Place());
        }

        using (await desk.SendAsync(talk.At("Say"), ("Text", "有工友能作证吗？"), ("SendingId", Guid.CreateVersion7().ToString())))
        {
        }

        var page = await mine.ReadPageAsync(talk.Mine());
        Assert.Equal(["me", "note", "me", "them"], page.QuerySelectorAll("[role=log] .say").Select(say => say.ClassList[1]));
        Assert.Contains("有工友能作证吗？", page.QuerySelector("[role=log] .them")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("王明律师", page.QuerySelector("[role=log] .them")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("咨询人", (await desk.ReadPageAsync(talk.At())).QuerySelector("[role=log] .them")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(lawyer, (await app.TalkAsync(talk)).Conversation.LawyerId);
    }

    [Fact]
    public async Task A_script_is_answered_with_the_number_and_a_form_sent_twice_says_it_once()
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var (person, mine) = await PersonAsync("13800003002");
        var talk = await app.OpenTalkAsync(person, lawyer);
        mine.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        var id = Guid.CreateVersion7().ToString();
        List<int> numbers = [];
        for (var i = 0; i < 2; i++)
        {
            using var answer = await mine.SendAsync(talk.Mine("Say"), ("Text", "在吗"), ("SendingId", id));
            numbers.Add((await answer.Content.ReadFromJsonAsync<Dictionary<string, int>>())!["n"]);
        }

        Assert.Equal([3, 3], numbers);
    }

    [Fact]
    public async Task Nothing_said_says_so_beside_the_box_and_the_talk_stands_there_still()
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var (person, mine) = await PersonAsync("13800003003");
        var talk = await app.OpenTalkAsync(person, lawyer);

        using var answer = await mine.SendAsync(talk.Mine("Say"), ("Text", " "), ("SendingId", Guid.CreateVersion7().ToString()));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Contains("请先写点什么", page.Problems(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[role=log] .say"));
    }

    [Fact]
    public async Task A_picture_stands_in_the_talk_and_a_program_is_refused()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        var (person, mine) = await PersonAsync("13800003004");
        var talk = await app.OpenTalkAsync(person, lawyer);

        using (var sent = await SendFileAsync(mine, talk, "工牌.png", [0x89, .. "PNG\r\n\x1a\n"u8, .. new byte[40]]))
        {
            Assert.Equal($"/my/talks/{talk}#say", sent.Place());
        }

        using (var refused = await SendFileAsync(mine, talk, "合同.pdf", [0x4D, 0x5A, .. new byte[40]]))
        {
            Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        }

        var picture = (await desk.ReadPageAsync(talk.At())).QuerySelector("[role=log] .them img")!;
        Assert.Equal("工牌.png", picture.GetAttribute("alt"));
        using var shown = await desk.GetAsync(picture.GetAttribute("src"));
        Assert.Equal("image/png", shown.Content.Headers.ContentType!.MediaType);
        Assert.Single(await app.SaidAsync(talk), message => message.Kind is ChatKind.File);
        Assert.Equal(1, await app.ReadAsync(db => db.Set<StoredFile>().CountAsync(file => file.Size == 48)));
    }

    [Fact]
    public async Task Somebody_elses_talk_does_not_exist_nor_one_of_another_region()
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var (person, _) = await PersonAsync("13800003005");
        var talk = await app.OpenTalkAsync(person, lawyer, "海棠花路的事，我的名字叫海棠花");
        var (_, stranger) = await PersonAsync("13800003006");
        var (_, elsewhere) = await app.LawyerAsync("钱塘", "310101");
        var colleague = (await app.LawyerAsync("李红")).Client;
        using var auditor = app.SignedIn("000000", Role.Auditor);

        foreach (var (visitor, address) in new[] { (stranger, talk.Mine()), (stranger, $"/my/talks/{talk}/events"), (elsewhere, talk.At()), (elsewhere, $"/desk/talks/{talk}/events"), (auditor, talk.At()), (auditor, $"/desk/talks/{talk}/events"), (colleague, $"/desk/talks/{talk}/events") })
        {
            using var answer = await visitor.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        // A colleague of the region sees that it is in somebody's hands, and no word of it.
        var page = await colleague.ReadPageAsync(talk.At());
        Assert.DoesNotContain("海棠花", page.Body!.TextContent, StringComparison.Ordinal);
        using var said = await colleague.SendAsync(talk.At("Say"), ("Text", "我来答"), ("SendingId", Guid.CreateVersion7().ToString()));
        Assert.Equal(HttpStatusCode.Conflict, said.StatusCode);
    }

    [Fact]
    public async Task Who_was_asked_in_reads_and_writes_and_who_it_was_handed_to_goes_on()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        var (second, secondDesk) = await app.OnlineLawyerAsync("李红");
        var (person, mine) = await PersonAsync("13800003007");
        var talk = await app.OpenTalkAsync(person, lawyer);

        using (await desk.SendAsync(talk.At("Invite"), ("Colleague", second.ToString())))
        using (var said = await secondDesk.SendAsync(talk.At("Say"), ("Text", "我也在"), ("SendingId", Guid.CreateVersion7().ToString())))
        {
            Assert.Equal($"/desk/talks/{talk}#say", said.Place());
        }

        using (await desk.SendAsync(talk.At("HandOver"), ("Colleague", second.ToString())))
        {
        }

        Assert.Equal(second, (await app.TalkAsync(talk)).Conversation.LawyerId);
        Assert.Contains("转给李红律师", (await mine.ReadPageAsync(talk.Mine())).QuerySelector("[role=log]")!.TextContent, StringComparison.Ordinal);
        using var ended = await desk.SendAsync(talk.At("End"));
        Assert.Equal(HttpStatusCode.Conflict, ended.StatusCode);
    }

    [Fact]
    public async Task It_becomes_a_written_opinion_under_the_same_number_with_all_that_was_said()
    {
        var (lawyer, desk) = await app.OnlineLawyerAsync();
        var (person, mine) = await PersonAsync("13800003008");
        var talk = await app.OpenTalkAsync(person, lawyer);
        using (await mine.SendAsync(talk.Mine("Say"), ("Text", "欠了三万块"), ("SendingId", Guid.CreateVersion7().ToString())))
        {
        }

        var number = (await app.TalkAsync(talk)).Matter.Number;
        using (var turned = await desk.SendAsync(talk.At("Opinion")))
        {
            Assert.Equal($"/desk/consultations/{talk}", turned.Place());
        }

        var question = await app.ConsultationAsync(talk);
        Assert.Equal((ConsultationStatus.Claimed, lawyer, number), (question.Consultation.Status, question.Consultation.LawyerId, question.Matter.Number));
        Assert.StartsWith(Given.Story, question.Consultation.Posts[0].Text, StringComparison.Ordinal);
        Assert.Contains("咨询人（09:00）：欠了三万块", question.Consultation.Posts[0].Text, StringComparison.Ordinal);
        using var answered = await desk.SendAsync(Desks.At(talk, "Answer"), ("Text", "可以要求支付。"), ("SendingId", Guid.CreateVersion7().ToString()));
        Assert.Contains("可以要求支付。", (await mine.ReadPageAsync(Desks.Mine(talk))).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await mine.ReadPageAsync(talk.Mine())).QuerySelector($"a[href='/my/consultations/{talk}']"));
    }

    [Fact]
    public async Task From_the_queue_it_becomes_a_question_and_nothing_is_told_again()
    {
        await app.OnlineLawyerAsync();
        var (person, mine) = await PersonAsync("13800003009");
        var talk = await app.WaitingTalkAsync(person);
        using (await mine.SendAsync(talk.Mine("Say"), ("Text", "补充一句：没有合同"), ("SendingId", Guid.CreateVersion7().ToString())))
        {
        }

        using var turned = await mine.SendAsync(talk.Mine("Question"));

        Assert.Equal($"/my/consultations/{talk}", turned.Place());
        var question = await app.ConsultationAsync(talk);
        Assert.Equal((ConsultationStatus.Waiting, NextActor.Lawyer), (question.Consultation.Status, question.Matter.Next.Actor));
        Assert.Contains("补充一句：没有合同", question.Consultation.Posts[0].Text, StringComparison.Ordinal);
        Assert.Equal($"/my/consultations/{talk}", question.Matter.PersonPath);
    }

    [Fact]
    public async Task A_long_talk_keeps_the_story_and_its_end_when_it_is_turned()
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var (person, _) = await PersonAsync("13800003010");
        var talk = await app.OpenTalkAsync(person, lawyer);
        for (var i = 0; i < 4; i++)
        {
            await app.WithTalkAsync<Chat>(talk, (chat, view) => chat.SayAsync(view.Conversation, person, Guid.CreateVersion7(), $"第{i}段{new string('长', 2000)}第{i}段完"));
        }

        await app.WithTalkAsync<Turning>(talk, (turning, view) => turning.TurnAsync(view, lawyer, new Responder(lawyer, "王明")));

        var text = (await app.ConsultationAsync(talk)).Consultation.Posts[0].Text;
        Assert.Equal((Consultation.LongestText, true, true), (text.Length, text.StartsWith(Given.Story, StringComparison.Ordinal), text.EndsWith("第3段完", StringComparison.Ordinal)));
        Assert.Contains("太长，没有放进来", text, StringComparison.Ordinal);
    }

    private async Task<(Guid Id, HttpClient Client)> PersonAsync(string phone)
    {
        var id = await app.CitizenAsync(phone);
        return (id, app.SignedIn(id, "000000", Role.Citizen));
    }

    private static async Task<HttpResponseMessage> SendFileAsync(HttpClient visitor, Guid talk, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(content), "Upload", name },
            { new StringContent(Guid.CreateVersion7().ToString()), "FileSendingId" },
        };
        return await visitor.PostAsync(talk.Mine("Say"), form);
    }
}
