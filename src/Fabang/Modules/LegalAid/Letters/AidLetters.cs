using System.Globalization;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Shell.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// Writes the letter of each step of an application and a case (文书). Letters are in Chinese, whatever language the officer reads. All of it happens in the transaction of the step.
/// </summary>
public sealed class AidLetters(FabangDb db, LetterIssuing issuing, AidCheck check, IStringLocalizer<Texts> texts)
{
    private const string Law = "法律援助法";

    /// <summary>Application, means, commitment and receipt: what was sent, as it was sent.</summary>
    public Task ReceiveAsync(AidApplication application, DateTimeOffset decidedBy, IReadOnlyList<string> papers, CancellationToken cancel) => InChineseAsync(async () =>
    {
        var (applicant, facts, means) = (application.Sheet.Applicant!, application.Sheet.Case!, application.Sheet.Means!);
        var matter = await MatterAsync(application, cancel);
        await IssueAsync(application, LetterKind.Application, new()
        {
            [LetterFields.IdNumber] = applicant.IdNumber,
            [LetterFields.Sex] = applicant.IsMale ? "男" : "女",
            [LetterFields.Born] = Day(applicant.BirthDate),
            [LetterFields.Phone] = applicant.Phone,
            [LetterFields.Address] = applicant.Address,
            [LetterFields.Work] = applicant.Occupation,
            [LetterFields.Agent] = applicant.Agent?.Name,
            [LetterFields.AgentRelation] = applicant.Agent?.Relation,
            [LetterFields.Matter] = matter,
            [LetterFields.Stage] = texts[$"CaseStage.{facts.Stage}"],
            [LetterFields.OtherSide] = facts.OtherSide.Names,
            [LetterFields.Facts] = facts.Story,
            [LetterFields.Request] = $"请求为“{matter}”提供法律援助。",
        }, cancel);
        await IssueAsync(application, LetterKind.MeansStatement, new()
        {
            [LetterFields.IdNumber] = applicant.IdNumber,
            [LetterFields.Address] = applicant.Address,
            [LetterFields.Household] = means.Household is { } heads ? $"{heads} 人" : "未填",
            [LetterFields.Income] = means.Income is { } income ? $"每月 {income.ToString("#,0.##", CultureInfo.InvariantCulture)} 元" : "未填",
            [LetterFields.Expense] = means.Outlay,
            [LetterFields.Property] = means.Property,
            [LetterFields.Exemption] = await GroupAsync(application, means.Group, cancel),
        }, cancel);
        await IssueAsync(application, LetterKind.Commitment, new() { [LetterFields.IdNumber] = applicant.IdNumber, [LetterFields.Matter] = matter, [LetterFields.Agent] = applicant.Agent?.Name }, cancel);
        await IssueAsync(application, LetterKind.Receipt, new()
        {
            [LetterFields.Matter] = matter,
            [LetterFields.Materials] = string.Join('\n', papers.Prepend("法律援助申请表").Append("经济困难状况说明表").Append("个人诚信承诺书")),
            [LetterFields.Until] = Day(decidedBy.AddTicks(-1).DayInChina()),
        }, cancel);
    });

    public Task AskPapersAsync(AidView view, DateTimeOffset until, CancellationToken cancel) => InChineseAsync(async () => await IssueAsync(view.Application, LetterKind.SupplementNotice, new()
    {
        [LetterFields.Matter] = await MatterAsync(view.Application, cancel),
        [LetterFields.Missing] = view.Application.PapersAsked,
        [LetterFields.Until] = Day(until.AddTicks(-1).DayInChina()),
    }, cancel));

    /// <summary>That aid is given. A refusal before it holds no more.</summary>
    public Task GrantAsync(AidView view, AidForm form, CancellationToken cancel) => InChineseAsync(async () => await IssueAsync(view.Application, LetterKind.Grant, new()
    {
        [LetterFields.Matter] = await MatterAsync(view.Application, cancel),
        [LetterFields.Way] = texts[$"AidForm.{form}"],
        [LetterFields.Reasons] = view.Application.Reasons,
        [LetterFields.Articles] = await ArticlesAsync(view.Application, cancel),
        [LetterFields.Urgent] = view.Application.PapersDueAt is { } due ? $"情况紧急，先行提供法律援助，请在{Day(due.AddTicks(-1).DayInChina())}前补交材料。" : null,
    }, cancel, await FormerAsync(view.Application, [LetterKind.Refusal, LetterKind.Grant], cancel)));

    public Task RefuseAsync(AidView view, CancellationToken cancel) => InChineseAsync(async () => await IssueAsync(view.Application, LetterKind.Refusal, new()
    {
        [LetterFields.Matter] = await MatterAsync(view.Application, cancel),
        [LetterFields.Reasons] = view.Application.Reasons,
        [LetterFields.Articles] = Cite("43"),
        [LetterFields.Remedy] = texts["Letter.Remedy"],
    }, cancel, await FormerAsync(view.Application, [LetterKind.Grant, LetterKind.Refusal], cancel)));

    /// <summary>Who carries the case; where another had it before, that they are replaced, and why.</summary>
    public Task AppointAsync(AidView view, string lawyer, string firm, CancellationToken cancel) => InChineseAsync(async () =>
    {
        var (aid, matter) = (view.Case!, await MatterAsync(view.Application, cancel));
        await IssueAsync(view.Application, LetterKind.Assignment, new()
        {
            [LetterFields.Unit] = firm,
            [LetterFields.Lawyer] = lawyer,
            [LetterFields.Phone] = view.Application.Phone,
            [LetterFields.Matter] = matter,
            [LetterFields.Way] = texts[$"AidForm.{aid.Form}"],
            [LetterFields.Stage] = view.Application.Stage is { } stage ? texts[$"CaseStage.{stage}"].Value : null,
            [LetterFields.Organ] = view.Application.Organ,
        }, cancel, await FormerAsync(view.Application, [LetterKind.Assignment], cancel));
        await TellOrganAsync(view, lawyer, firm, cancel);
        if (aid.Appointments.LastOrDefault(one => one.EndedAt is not null && aid.AgreedOn is not null) is { } former)
        {
            await IssueAsync(view.Application, LetterKind.ChangeNotice, new()
            {
                [LetterFields.Matter] = matter,
                [LetterFields.FormerLawyer] = view.Names.GetValueOrDefault(former.LawyerId) ?? "–",
                [LetterFields.Lawyer] = lawyer,
                [LetterFields.Unit] = firm,
                [LetterFields.Reasons] = former.EndReason,
            }, cancel);
        }
    });

    /// <summary>The agreement (form 12), for both sides to sign. One before it holds no more.</summary>
    public async Task<Letter> AgreementAsync(AidView view, string firm, AgreementPowers powers, CancellationToken cancel)
    {
        Letter? issued = null;
        var (application, facts) = (view.Application, view.Application.Sheet.Case!);
        await InChineseAsync(async () => issued = await IssueAsync(application, LetterKind.Agreement, new()
        {
            [LetterFields.IdNumber] = application.Sheet.Applicant!.IdNumber,
            [LetterFields.Unit] = firm,
            [LetterFields.Lawyer] = view.LawyerName,
            [LetterFields.Matter] = await MatterAsync(application, cancel),
            [LetterFields.OtherSide] = facts.OtherSide.Names,
            [LetterFields.Stage] = texts[$"AidForm.{view.Case!.Form}"],
            [LetterFields.Powers] = texts[$"AgreementPowers.{powers}.Words"],
            [LetterFields.DecisionNumber] = await NumberAsync(application, LetterKind.Grant, cancel) is var number and not "–" ? number : null,
        }, cancel, await FormerAsync(application, [LetterKind.Agreement], cancel)));
        return issued!;
    }

    /// <summary>That aid has ended, to the person, and to the organ that handles the case where one was told of the lawyer.</summary>
    public Task TerminateAsync(AidView view, CancellationToken cancel) => InChineseAsync(async () =>
    {
        var (matter, reasons) = (await MatterAsync(view.Application, cancel), $"{texts[$"TerminationGround.{view.Case!.Ground}"].Value}。{view.Case.TerminationReasons}");
        await IssueAsync(view.Application, LetterKind.Termination, new()
        {
            [LetterFields.Matter] = matter,
            [LetterFields.Reasons] = reasons,
            [LetterFields.Articles] = Cite("48"),
            [LetterFields.Remedy] = texts["Letter.Remedy"],
        }, cancel, await FormerAsync(view.Application, [LetterKind.Grant], cancel));
        if (OrganOf(view) is { } organ)
        {
            await IssueAsync(view.Application, LetterKind.TerminationLetter, new()
            {
                [LetterFields.Organ] = organ,
                [LetterFields.OrganNumber] = view.Application.Notice?.Number,
                [LetterFields.Matter] = matter,
                [LetterFields.Reasons] = texts[$"TerminationGround.{view.Case.Ground}"],
                [LetterFields.Articles] = Cite("48"),
                [LetterFields.Lawyer] = view.LawyerName,
            }, cancel, await FormerAsync(view.Application, [LetterKind.OfficialLetter], cancel));
        }
    });

    /// <summary>What another centre is asked to check (协作函). It says no more than is needed for that.</summary>
    public async Task<Letter> CooperateAsync(AidApplication application, string centre, string what, DateOnly until, CancellationToken cancel)
    {
        Letter letter = null!;
        await InChineseAsync(async () => letter = await IssueAsync(application, LetterKind.Cooperation, new()
        {
            [LetterFields.AskedCentre] = $"{centre}法律援助中心",
            [LetterFields.Matter] = await MatterAsync(application, cancel),
            [LetterFields.Request] = what,
            [LetterFields.Until] = Day(until),
        }, cancel));
        return letter;
    }

    public Task DecideAsync(AidView view, AidObjection objection, CancellationToken cancel) => InChineseAsync(async () => await IssueAsync(view.Application, LetterKind.ObjectionDecision, new()
    {
        [LetterFields.Matter] = await MatterAsync(view.Application, cancel),
        [LetterFields.DecisionNumber] = await NumberAsync(view.Application, objection.CaseId is null ? LetterKind.Refusal : LetterKind.Termination, cancel),
        [LetterFields.Claim] = objection.Story,
        [LetterFields.Finding] = objection.Decision,
        [LetterFields.Outcome] = texts[$"ObjectionStatus.{objection.Status}"],
        [LetterFields.Articles] = Cite("49"),
        [LetterFields.Remedy] = texts["Object.Sue"],
    }, cancel));

    public Task HandInAsync(AidView view, string lawyer, string firm, DateTimeOffset ended, CancellationToken cancel) => InChineseAsync(async () => await IssueAsync(view.Application, LetterKind.ClosingReport, new()
    {
        [LetterFields.Matter] = await MatterAsync(view.Application, cancel),
        [LetterFields.Way] = texts[$"AidForm.{view.Case!.Form}"],
        [LetterFields.Unit] = firm,
        [LetterFields.Lawyer] = lawyer,
        [LetterFields.Closed] = Day(ended.DayInChina()),
        [LetterFields.Process] = view.Case.Report!.Summary,
        [LetterFields.Result] = texts[$"AidResult.{view.Case.Result}"],
    }, cancel, await FormerAsync(view.Application, [LetterKind.ClosingReport], cancel)));

    private Task<Letter> IssueAsync(AidApplication about, LetterKind kind, Dictionary<string, string?> fields, CancellationToken cancel, Guid? replaces = null)
    {
        fields[LetterFields.Applicant] = about.PersonName!;
        var given = fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)).ToDictionary(field => field.Key, field => field.Value!);
        return issuing.IssueAsync(new LetterDraft(kind, about.Id, about.MatterId!.Value, about.PersonId, about.Region, given) { Replaces = replaces }, cancel);
    }

    /// <summary>The letter that holds and whose place the new one takes.</summary>
    private Task<Guid?> FormerAsync(AidApplication about, LetterKind[] kinds, CancellationToken cancel) => db.Set<Letter>()
        .Where(letter => letter.SubjectId == about.Id && letter.RevokedAt == null && kinds.Contains(letter.Kind)).OrderByDescending(letter => letter.Id).Select(letter => (Guid?)letter.Id).FirstOrDefaultAsync(cancel);

    private async Task<string> NumberAsync(AidApplication about, LetterKind kind, CancellationToken cancel) =>
        await db.Set<Letter>().Where(letter => letter.SubjectId == about.Id && letter.Kind == kind).OrderByDescending(letter => letter.Id).Select(letter => letter.Number).FirstOrDefaultAsync(cancel) ?? "–";

    /// <summary>Who carries the case, to the organ that handles it (公函). 《法律援助法》第三十六条: it is told.</summary>
    private async Task TellOrganAsync(AidView view, string lawyer, string firm, CancellationToken cancel)
    {
        if (OrganOf(view) is { } organ)
        {
            await IssueAsync(view.Application, LetterKind.OfficialLetter, new()
            {
                [LetterFields.Organ] = organ,
                [LetterFields.OrganNumber] = view.Application.Notice?.Number,
                [LetterFields.Matter] = await MatterAsync(view.Application, cancel),
                [LetterFields.Basis] = view.Application.Notice is { } notice ? $"本中心已经收到你单位{Day(notice.IssuedOn)}的通知，依照{Cite("36")}的规定办理" : null,
                [LetterFields.Way] = texts[$"AidForm.{view.Case!.Form}"],
                [LetterFields.Stage] = view.Application.Stage is { } stage ? texts[$"CaseStage.{stage}"].Value : null,
                [LetterFields.Unit] = firm,
                [LetterFields.Lawyer] = lawyer,
            }, cancel, await FormerAsync(view.Application, [LetterKind.OfficialLetter], cancel));
        }
    }

    /// <summary>The organ that is written to: where the lawyer appears before one, and it is known.</summary>
    private static string? OrganOf(AidView view) => view.Case?.Form is AidForm.Criminal or AidForm.Litigation or AidForm.LabourArbitration ? view.Application.Organ : null;

    private Task<string> MatterAsync(AidApplication about, CancellationToken cancel) =>
        about.Notice is { } notice ? Task.FromResult(notice.Charge) : check.NameOfAsync(about.MatterCode!, about.Region, cancel);

    private async Task<string?> GroupAsync(AidApplication about, string group, CancellationToken cancel) =>
        (await check.ChoicesAsync(about.Region.Province, cancel)).Groups.FirstOrDefault(one => one.Id == group)?.Title.ToString();

    private async Task<string> ArticlesAsync(AidApplication about, CancellationToken cancel) =>
        (await check.ChoicesAsync(about.Region.Province, cancel)).Matters.FirstOrDefault(one => one.Id == about.MatterCode) is { Validity.Articles.Count: > 0 } matter
            ? string.Join('、', ArticleNames.Links(matter.Validity.Articles).Select(link => link.Title))
            : Cite("43");

    private static string Cite(string number) => ArticleNames.Title(Law, ArticleNames.Label(number)!);

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static async Task InChineseAsync(Func<Task> write)
    {
        var reader = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Languages.Chinese;
            await write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = reader;
        }
    }
}
