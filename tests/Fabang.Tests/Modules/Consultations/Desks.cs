using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Desk;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>Lawyers at their desks.</summary>
internal static class Desks
{
    public const string Here = "330106";

    public static async Task<(Guid Id, HttpClient Client)> LawyerAsync(this FabangApp app, string name = "王明", string region = Here, bool onDuty = true)
    {
        var id = await app.StaffAsync(name, region, Role.Lawyer);
        if (onDuty)
        {
            await app.WithAsync<Duty, bool>(duty => duty.BeginAsync(id));
        }

        return (id, app.SignedIn(id, region, Role.Lawyer));
    }

    /// <summary>A question of this person that this lawyer has.</summary>
    public static async Task<Guid> ClaimedQuestionAsync(this FabangApp app, Guid person, Guid lawyer)
    {
        var question = await app.SentQuestionAsync(person);
        await app.ChangeAsync(question, view => view.Consultation.Claim(view.Matter, new Responder(lawyer, "王明"), app.Clock.GetUtcNow()));
        return question;
    }

    public static string At(this Guid question, string? handler = null) => $"/desk/consultations/{question}{(handler is null ? "" : $"?handler={handler}")}";

    public static string Over(this Guid question, string handler) => $"/desk/consultations/{question}/hand-over?handler={handler}";

    public static string Mine(this Guid question, string? handler = null) => $"/my/consultations/{question}{(handler is null ? "" : $"?handler={handler}")}";
}
