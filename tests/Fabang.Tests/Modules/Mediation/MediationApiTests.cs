using System.Net;
using System.Text.Json;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>A whole mediation of which the parties see no page.</summary>
[Trait("Engine", "both")]
public class MediationApiTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Programs_bring_two_parties_to_an_agreement_that_was_paid()
    {
        var (phone, otherPhone) = (MediationPeople.Phone(), MediationPeople.Phone());
        using var mine = await ApiProgram.OfAsync(app, await app.CitizenAsync(phone));
        using var officer = await app.MediationOfficerAsync();
        var (mediator, committee) = await app.MediatorAsync();
        using var desk = app.MediatorDesk(mediator);
        var id = await RequestAsync(mine, otherPhone);
        await officer.GoAsync($"/desk/mediation/{id}?handler=Accept", ("Committee", committee.ToString()));

        // The other party answers with the code and no token, and comes later with their phone.
        using var guest = new ApiProgram(app);
        var code = await app.InvitationAsync(id);
        var invitation = await guest.PostAsync("/mediation/invitations", new { code = code.ToLowerInvariant() });
        Assert.Equal("Invited", invitation.GetProperty("status").GetString());
        Assert.DoesNotContain("天花板", invitation.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Agreed", (await guest.PostAsync("/mediation/invitations/answer", new { code, answer = "Agree" })).GetProperty("status").GetString());
        using var other = await ApiProgram.OfAsync(app, await app.CitizenAsync(otherPhone));
        foreach (var party in new[] { mine, other })
        {
            Assert.Contains((await party.GetAsync($"/my/mediation/{id}/mediators")).EnumerateArray(), one => one.GetProperty("id").GetGuid() == mediator);
            await party.PutAsync($"/my/mediation/{id}/mediators", new { mediators = new[] { mediator } });
        }

        await desk.GoAsync($"/desk/mediation/cases/{id}?handler=TakeOn", ("Disclosure", "我和申请人住一个小区。"));
        await mine.PutAsync($"/my/mediation/{id}/disclosed", new { yes = true });
        Assert.Equal("Mediating", (await other.PutAsync($"/my/mediation/{id}/disclosed", new { yes = true })).GetProperty("status").GetString());

        await TalkAsync(mine, other, desk, id);
        await AgreeAsync(mine, other, id);
        await desk.GoAsync($"/desk/mediation/cases/{id}/agreement", ("Facts", "楼上漏水。"), ("Way", "微信转账"));
        await SignAsync(mine, id, MediationPeople.AskingName);
        Assert.Equal("InEffect", (await SignAsync(other, id, MediationPeople.OtherName)).GetProperty("status").GetString());

        var payment = (await other.GetAsync($"/my/mediation/{id}/after")).GetProperty("payments")[0].GetProperty("id").GetGuid();
        await other.PostAsync($"/my/mediation/{id}/payments/{payment}/report", new { proof = new { name = "转账.txt", content = "转账"u8.ToArray() } });
        Assert.Equal("Done", (await mine.PutAsync($"/my/mediation/{id}/payments/{payment}/came", new { yes = true })).GetProperty("payments")[0].GetProperty("status").GetString());
        await mine.PostAsync($"/my/mediation/{id}/confirmation");
        Assert.Equal("Applied", (await other.PostAsync($"/my/mediation/{id}/confirmation")).GetProperty("confirmation").GetProperty("status").GetString());
    }

    [Fact]
    public async Task What_mediation_cannot_take_is_said_with_the_reason()
    {
        using var mine = await ApiProgram.OfAsync(app, await app.CitizenAsync(MediationPeople.Phone()));
        var problem = await mine.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, "/my/mediation", new { region = MediationPeople.Here, type = "Contracts", against = "People", elsewhere = "Court" }, Guid.CreateVersion7());

        Assert.Contains("立案", problem.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, (await mine.GetAsync("/my/mediation")).GetArrayLength());
    }

    [Fact]
    public async Task The_other_side_never_gets_what_was_said_alone()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var mine = await ApiProgram.OfAsync(app, scene.Person);
        using var other = await ApiProgram.OfAsync(app, scene.Other);
        await mine.PostAsync($"/my/mediation/{scene.Id}/private/messages", new { text = "我的底线是两千" }, Guid.CreateVersion7());
        Assert.Contains("底线", (await mine.GetAsync($"/my/mediation/{scene.Id}/private")).GetRawText(), StringComparison.Ordinal);

        foreach (var address in new[] { "", "/room", "/private", "/offers", "/consents" })
        {
            Assert.DoesNotContain("底线", (await other.GetAsync($"/my/mediation/{scene.Id}{address}")).GetRawText(), StringComparison.Ordinal);
        }

        await other.RefusedAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"/my/mediation/{scene.Id}/guest");
    }

    [Fact]
    public async Task Where_there_is_violence_programs_read_nothing_before_both_agree()
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating, MediationPeople.Facts with { HasViolence = true });
        using var mine = await ApiProgram.OfAsync(app, scene.Person);
        using var other = await ApiProgram.OfAsync(app, scene.Other);
        await app.SaveAsync(RoomMessage.Say(Guid.CreateVersion7(), scene.Id, null, null, "请看", app.Clock.GetUtcNow()));
        Assert.Equal(0, (await mine.GetAsync($"/my/mediation/{scene.Id}/room")).GetProperty("messages").GetArrayLength());
        await mine.PutAsync($"/my/mediation/{scene.Id}/meeting", new { yes = true });
        var both = await other.PutAsync($"/my/mediation/{scene.Id}/meeting", new { yes = true });

        Assert.Equal((true, 1), (both.GetProperty("isOpen").GetBoolean(), both.GetProperty("messages").GetArrayLength()));
    }

    private static async Task<Guid> RequestAsync(ApiProgram mine, string otherPhone)
    {
        var id = Guid.CreateVersion7();
        for (var sent = 0; sent < 2; sent++)
        {
            Assert.Equal(id, (await mine.PostAsync("/my/mediation", new { region = MediationPeople.Here, type = "Neighbours", against = "People", elsewhere = "No" }, id)).GetProperty("id").GetGuid());
        }

        await mine.PutAsync($"/my/mediation/{id}/story", new { type = "Neighbours", story = "楼上漏水，天花板坏了。", wanted = "修好水管，赔 3000 元。", amount = 3000 });
        for (var sent = 0; sent < 2; sent++)
        {
            await mine.PutAsync($"/my/mediation/{id}/parties", new { own = new { name = MediationPeople.AskingName }, others = new[] { new { side = "Other", name = MediationPeople.OtherName, phone = otherPhone } } });
        }

        var draft = await mine.PostAsync($"/my/mediation/{id}/papers", new { name = "照片.txt", content = "照片"u8.ToArray() });
        Assert.Equal((true, 2, 1), (draft.GetProperty("isComplete").GetBoolean(), draft.GetProperty("parties").GetArrayLength(), draft.GetProperty("papers").GetArrayLength()));
        for (var sent = 0; sent < 2; sent++)
        {
            Assert.Equal("Requested", (await mine.PostAsync($"/my/mediation/{id}/send")).GetProperty("status").GetString());
        }

        return id;
    }

    private static async Task TalkAsync(ApiProgram mine, ApiProgram other, HttpClient desk, Guid id)
    {
        var key = Guid.CreateVersion7();
        for (var sent = 0; sent < 2; sent++)
        {
            await mine.PostAsync($"/my/mediation/{id}/room/messages", new { text = "天花板都掉皮了" }, key);
        }

        await desk.GoAsync($"/desk/mediation/cases/{id}/room?handler=Write", ("Kind", "UndisputedFacts"), ("Record", "漏水从三月一日开始"));
        var room = await other.GetAsync($"/my/mediation/{id}/room");
        Assert.Equal(1, room.GetProperty("messages").GetArrayLength());
        var record = room.GetProperty("records")[0].GetProperty("id").GetGuid();
        Assert.Equal(1, (await other.PostAsync($"/my/mediation/{id}/records/{record}/confirm")).GetProperty("records")[0].GetProperty("confirmedBy").GetArrayLength());
    }

    private async Task AgreeAsync(ApiProgram mine, ApiProgram other, Guid id)
    {
        var parties = (await app.MediationAsync(id)).Case.Parties;
        var key = Guid.CreateVersion7();
        object offer = new { payer = parties[1].Id, payee = parties[0].Id, total = 3000, instalments = new[] { new { amount = 3000, dueOn = "2026-04-01" } }, duties = "修好水管" };
        for (var sent = 0; sent < 2; sent++)
        {
            Assert.Equal(1, (await other.PostAsync($"/my/mediation/{id}/offers", offer, key)).GetProperty("offers").GetArrayLength());
        }

        await other.RefusedAsync(HttpStatusCode.Conflict, HttpMethod.Post, $"/my/mediation/{id}/offers/{key}/accept");
        Assert.Equal(key, (await mine.PostAsync($"/my/mediation/{id}/offers/{key}/accept")).GetProperty("settledId").GetGuid());
    }

    private async Task<JsonElement> SignAsync(ApiProgram party, Guid id, string name)
    {
        var hash = (await party.GetAsync($"/my/mediation/{id}/agreement")).GetProperty("hash").GetString();
        await party.RefusedAsync(HttpStatusCode.UnprocessableEntity, HttpMethod.Post, $"/my/mediation/{id}/agreement/signature-code", new { name, hash = "0123" });
        var code = (await party.PostAsync($"/my/mediation/{id}/agreement/signature-code", new { name, hash })).GetProperty("id").GetGuid();
        return await party.PostAsync($"/my/mediation/{id}/agreement/signature", new { id = code, code = await app.CodeOfAsync(code) });
    }
}
