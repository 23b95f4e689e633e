namespace Fabang.Tests.Access;

/// <content>Mediation.</content>
public sealed partial record ApiDeed
{
    private static IEnumerable<ApiDeed> Mediation()
    {
        const string At = "api/v1/my/mediation/{id:guid}";
        const string Draft = "/api/v1/my/mediation/{program-draft}";
        const string Done = "/api/v1/my/mediation/{mediation-done}";
        const string Signing = "/api/v1/my/mediation/{mediation-signing}";
        const string Agreed = "/api/v1/my/mediation/{mediation-done-agreed}";
        var (yes, words, paper) = (new { yes = true }, new { text = "请说" }, new { name = "欠条.txt", content = "5qyg5p2h" });
        return
        [
            new("POST api/v1/mediation/invitations", "/api/v1/mediation/invitations", Who.Everyone, new { code = "ABCD2345" }),
            new("POST api/v1/mediation/invitations/answer", "/api/v1/mediation/invitations/answer", Who.Everyone, new { code = "ABCD2345", answer = "Agree" }),
            new("POST api/v1/my/mediation", "/api/v1/my/mediation", Who.Citizens, new { region = "330106", type = "Neighbours", against = "People", elsewhere = "No", refuses = false, hasViolence = false }),
            new($"DELETE {At}", "/api/v1/my/mediation/{program-dropped-draft}", Who.Owner),
            new($"PUT {At}/story", $"{Draft}/story", Who.Owner, new { type = "Neighbours", story = "漏水", wanted = "修好", amount = 3000, hasViolence = false, hasMinor = false }),
            new($"PUT {At}/parties", $"{Draft}/parties", Who.Owner, new
            {
                own = new { name = "赵小梅", number = "", address = "文三路 9 号" },
                others = new[] { new { side = "Other", name = "钱大勇", phone = "13700000044", number = "", address = "" } },
            }),
            new($"POST {At}/papers", $"{Draft}/papers", Who.Owner, paper),
            new($"DELETE {At}/papers/{{file:guid}}", $"{Draft}/papers/{{person}}", Who.Owner),
            new($"POST {At}/send", "/api/v1/my/mediation/{program-sent-draft}/send", Who.Owner),
            new($"POST {At}/answer", $"{Done}/answer", Who.Owner, new { answer = "Agree" }),
            new($"PUT {At}/mediators", $"{Done}/mediators", Who.Owner, new { mediators = new[] { "{person}" } }),
            new($"PUT {At}/disclosed", $"{Done}/disclosed", Who.Owner, yes),
            new($"PUT {At}/objection", $"{Done}/objection", Who.Owner, new { reason = "偏向对方" }),
            new($"POST {At}/leave", "/api/v1/my/mediation/{mediation-offered}/leave", Who.Owner),
            new($"PUT {At}/consents/{{consent:guid}}", $"{Done}/consents/{{consent}}", Who.Owner, yes),
            new($"POST {At}/room/messages", $"{Done}/room/messages", Who.Owner, words),
            new($"POST {At}/private/messages", $"{Done}/private/messages", Who.Owner, words),
            new($"POST {At}/records/{{record:guid}}/confirm", $"{Done}/records/{{record}}/confirm", Who.Owner),
            new($"PUT {At}/meeting", $"{Done}/meeting", Who.Owner, yes),
            new($"POST {At}/guest/messages", "/api/v1/my/mediation/{guest-mediation}/guest/messages", Who.Owner, words),
            new($"POST {At}/offers", $"{Done}/offers", Who.Owner, new
            {
                payer = "{person}", payee = "{mediation-done-party}", total = 3000, instalments = new[] { new { amount = 3000, dueOn = "2026-04-01" } }, duties = "修好水管",
            }),
            new($"POST {At}/offers/{{offer:guid}}/accept", $"{Done}/offers/{{person}}/accept", Who.Owner),
            new($"POST {At}/offers/{{offer:guid}}/reject", $"{Done}/offers/{{person}}/reject", Who.Owner),
            new($"POST {At}/offers/{{offer:guid}}/withdraw", $"{Done}/offers/{{person}}/withdraw", Who.Owner),
            new($"POST {At}/agreement/signature-code", $"{Signing}/agreement/signature-code", Who.Owner, new { name = "赵小梅", hash = "0123" }),
            new($"POST {At}/agreement/signature", $"{Signing}/agreement/signature", Who.Owner, new { id = "{person}", code = "123456" }),
            new($"POST {At}/confirmation", $"{Agreed}/confirmation", Who.Owner),
            new($"POST {At}/payments/{{payment:guid}}/report", $"{Agreed}/payments/{{done-payment}}/report", Who.Owner, new { proof = paper }),
            new($"PUT {At}/payments/{{payment:guid}}/came", $"{Agreed}/payments/{{done-payment}}/came", Who.Owner, yes),
        ];
    }
}
