using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>One row of the table of what programs do under /api: how it is asked, and for whom.</summary>
/// <param name="Endpoint">Method and pattern of the endpoint.</param>
/// <param name="Address">Where it is sent, with the things of the scene in braces.</param>
/// <param name="For">For other citizens it does not exist; whoever is no citizen has no token, and gets 401 unless it is for everyone.</param>
/// <param name="Body">What is sent; null where nothing is.</param>
public sealed partial record ApiDeed(string Endpoint, string Address, Who For, object? Body = null)
{
    private static readonly object Rating = new { grade = "Good", reasons = new[] { "Clear" }, comment = "谢谢" };

    private static readonly object Paper = new { name = "欠条.txt", content = "5qyg5p2h" };

    /// <summary>Everything that is not read. An endpoint that is missing here fails <see cref="AccessTests"/>.</summary>
    public static readonly IReadOnlyList<ApiDeed> All =
    [
        new("POST api/v1/citations/resolve", "/api/v1/citations/resolve", Who.Everyone, new { text = "示例路灯条例第一条", asOf = "2026-01-01" }),
        new("POST api/v1/legal-aid/findings", "/api/v1/legal-aid/findings", Who.Everyone, new { matter = "pay", group = "none", income = 3000, household = 3, province = "330000" }),
        new("POST api/v1/sign-in/codes", "/api/v1/sign-in/codes", Who.Everyone, new { phone = "13866660009" }),
        new("POST api/v1/sign-in/codes/{id:guid}/again", "/api/v1/sign-in/codes/{talk}/again", Who.Everyone),
        new("POST api/v1/sign-in", "/api/v1/sign-in", Who.Everyone, new { id = "{talk}", code = "123456", device = "手机" }),
        new("POST api/v1/sign-out", "/api/v1/sign-out", Who.Citizens),
        new("DELETE api/v1/my/sessions/{id:guid}", "/api/v1/my/sessions/{talk}", Who.NoOne),
        new("POST api/v1/intakes", "/api/v1/intakes", Who.Everyone, new { story = Given.Story, region = "330106" }),
        new("POST api/v1/intake/resume", "/api/v1/intake/resume", Who.Everyone, new { resumeCode = "ABCDEFGHJK" }),
        new("PATCH api/v1/intake", "/api/v1/intake", Who.Everyone, new { story = Given.Story, region = "330106", topic = "none", answers = new { migrant = "migrant" } }),
        new("PUT api/v1/intake/other-side", "/api/v1/intake/other-side", Who.Everyone, new { names = "某公司", number = "", phone = "" }),
        new("POST api/v1/intake/files", "/api/v1/intake/files", Who.Everyone, Paper),
        new("DELETE api/v1/intake/files/{file:guid}", "/api/v1/intake/files/{file}", Who.Everyone),
        new("POST api/v1/intake/send-result", "/api/v1/intake/send-result", Who.Citizens),
        new("POST api/v1/my/consultations", "/api/v1/my/consultations", Who.Citizens),
        new("POST api/v1/my/consultations/{id:guid}/follow-ups", "/api/v1/my/consultations/{asked}/follow-ups", Who.Owner, new { text = "还有一句", files = new[] { Paper } }),
        new("POST api/v1/my/consultations/{id:guid}/reopening", "/api/v1/my/consultations/{asked}/reopening", Who.Owner, new { text = "又来了" }),
        new("PUT api/v1/my/consultations/{id:guid}/rating", "/api/v1/my/consultations/{asked}/rating", Who.Owner, Rating),
        new("POST api/v1/my/consultations/{id:guid}/close", "/api/v1/my/consultations/{asked}/close", Who.Owner),
        new("POST api/v1/my/consultations/{id:guid}/withdraw", "/api/v1/my/consultations/{consultation}/withdraw", Who.Owner),
        new("PUT api/v1/my/consultations/{id:guid}/outcomes/{question:guid}", "/api/v1/my/consultations/{asked}/outcomes/{stuck}", Who.NoOne, new { outcome = "Solved", words = "好了" }),
        new("POST api/v1/my/consultations/{id:guid}/anew", "/api/v1/my/consultations/{asked}/anew", Who.Owner),
        new("PUT api/v1/my/consultations/{id:guid}/publication", "/api/v1/my/consultations/{asked}/publication", Who.Owner),
        new("DELETE api/v1/my/consultations/{id:guid}/publication", "/api/v1/my/consultations/{asked}/publication", Who.Owner),
        new("POST api/v1/my/complaints", "/api/v1/my/complaints", Who.Owner, new { about = "{asked}", reason = "Attitude", story = "说话很冲" }),
        new("POST api/v1/my/complaints/{id:guid}/withdraw", "/api/v1/my/complaints/{done-complaint}/withdraw", Who.Owner),
        new("POST api/v1/my/complaints/{id:guid}/step-up", "/api/v1/my/complaints/{decided-complaint}/step-up", Who.Owner, new { story = "没有说明理由" }),
        new("POST api/v1/my/legal-aid", "/api/v1/my/legal-aid", Who.Citizens, new { region = "330106" }),
        new("DELETE api/v1/my/legal-aid/{id:guid}", "/api/v1/my/legal-aid/{deleted-draft}", Who.Owner),
        new("PUT api/v1/my/legal-aid/{id:guid}/person", "/api/v1/my/legal-aid/{done-draft}/person", Who.Owner, new
        {
            forWhom = "Minor", name = "赵小梅", idNumber = "11010519491231002X", phone = "13800138000", address = "文三路 9 号", occupation = "工人",
            agentName = "赵大山", relation = "父亲", agentPhone = "13800138001", place = "看守所",
        }),
        new("PUT api/v1/my/legal-aid/{id:guid}/case", "/api/v1/my/legal-aid/{done-draft}/case", Who.Owner, new
        {
            matter = "pay", story = "不给工钱", stage = "NotStarted", organ = "仲裁委", urgentBy = "2026-03-20", otherNames = "恒达公司", otherNumber = "11010519491231002X", otherPhone = "13700000001",
        }),
        new("PUT api/v1/my/legal-aid/{id:guid}/means", "/api/v1/my/legal-aid/{done-draft}/means", Who.Owner, new { group = "none", household = 3, income = 3000, outlay = "看病", property = "没有" }),
        new("POST api/v1/my/legal-aid/{id:guid}/papers", "/api/v1/my/legal-aid/{done-draft}/papers", Who.Owner, new { kind = "Case", file = Paper }),
        new("POST api/v1/my/legal-aid/{id:guid}/signature-code", "/api/v1/my/legal-aid/{done-draft}/signature-code", Who.Owner, new { name = "赵小梅" }),
        new("POST api/v1/my/legal-aid/{id:guid}/signature", "/api/v1/my/legal-aid/{done-draft}/signature", Who.Owner, new { id = "{talk}", code = "123456", readAloud = true }),
        new("POST api/v1/my/legal-aid/{id:guid}/send", "/api/v1/my/legal-aid/{sent-draft}/send", Who.Owner),
        new("POST api/v1/my/legal-aid/{id:guid}/supplement", "/api/v1/my/legal-aid/{aid-done}/supplement", Who.Owner, new { note = "补了", files = new[] { Paper } }),
        new("POST api/v1/my/legal-aid/{id:guid}/withdraw", "/api/v1/my/legal-aid/{aid-done}/withdraw", Who.Owner),
        new("POST api/v1/my/legal-aid/{id:guid}/objections", "/api/v1/my/legal-aid/{aid-done}/objections", Who.Owner, new { story = "不服" }),
        new("POST api/v1/my/legal-aid/{id:guid}/requests", "/api/v1/my/legal-aid/{aid-done}/requests", Who.Owner, new { kind = "Progress", story = "办到哪了" }),
        new("PUT api/v1/my/legal-aid/{id:guid}/rating", "/api/v1/my/legal-aid/{aid-done}/rating", Who.Owner, new { rating = 4, comment = "还行" }),
        new("POST api/v1/my/legal-aid/{id:guid}/agreement/signature-code", "/api/v1/my/legal-aid/{done-signing}/agreement/signature-code", Who.Owner, new { name = "赵小梅", hash = "0123" }),
        new("POST api/v1/my/legal-aid/{id:guid}/agreement/signature", "/api/v1/my/legal-aid/{done-signing}/agreement/signature", Who.Owner, new { id = "{talk}", code = "123456", drawn = "x" }),
        .. Mediation(),
        new("POST api/v1/my/talks", "/api/v1/my/talks", Who.Citizens),
        new("POST api/v1/my/talks/{id:guid}/messages", "/api/v1/my/talks/{talk}/messages", Who.Owner, new { text = "在吗" }),
        new("POST api/v1/my/talks/{id:guid}/files", "/api/v1/my/talks/{talk}/files", Who.Owner, Paper),
        new("PUT api/v1/my/talks/{id:guid}/read", "/api/v1/my/talks/{talk}/read", Who.Owner, new { number = 1 }),
        new("POST api/v1/my/talks/{id:guid}/typing", "/api/v1/my/talks/{talk}/typing", Who.Owner),
        new("POST api/v1/my/talks/{id:guid}/leave", "/api/v1/my/talks/{waiting-talk}/leave", Who.Owner),
        new("POST api/v1/my/talks/{id:guid}/question", "/api/v1/my/talks/{waiting-talk}/question", Who.Owner),
        new("PUT api/v1/my/talks/{id:guid}/booking", "/api/v1/my/talks/{waiting-talk}/booking", Who.Owner, new { time = "2026-03-02T02:00:00Z" }),
        new("POST api/v1/my/talks/{id:guid}/come-back", "/api/v1/my/talks/{waiting-talk}/come-back", Who.Owner),
        new("POST api/v1/my/talks/{id:guid}/end", "/api/v1/my/talks/{talk}/end", Who.Owner),
        new("PUT api/v1/my/talks/{id:guid}/rating", "/api/v1/my/talks/{ended}/rating", Who.Owner, Rating),
    ];
}
