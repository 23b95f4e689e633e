using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>One application at the centre: what was stated, what the rules say, and the decision.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class ReviewModel(
    AidViews views, CurrentUser user, RegionTree tree, Reviewing reviewing, AidCheck check, FileStore store, IStringLocalizer<Texts> texts) : AidDeskPage(views, user, tree)
{
    /// <summary>What the rules say today.</summary>
    public AidFinding Finding { get; private set; } = null!;

    public IReadOnlyList<(string Number, ApplicationStatus Status, string? MatterCode)> Earlier { get; private set; } = [];

    [BindProperty, StringLength(AidApplication.LongestText), Breaks("LegalAid.NeedsPapersAsked", "LegalAid.AskedOnce")]
    public string? Asked { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseDecision")]
    public ReviewDecision? Decision { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseRefusalGround")]
    public RefusalGround? Ground { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseForm")]
    public AidForm? Form { get; set; }

    [BindProperty]
    public bool IsLifeOrDeath { get; set; }

    [BindProperty, StringLength(AidApplication.LongestText), Breaks("LegalAid.NeedsReasons")]
    public string? Reasons { get; set; }

    [BindProperty]
    public Guid RequestId { get; set; }

    [BindProperty, StringLength(AidRequest.LongestText), Breaks("LegalAid.NeedsAnswer")]
    public string? Answer { get; set; }

    public string MatterName { get; private set; } = "";

    public IEnumerable<SelectListItem> Grounds => Enum.GetValues<RefusalGround>().Select(ground => new SelectListItem(texts[$"RefusalGround.{ground}"], ground.ToString()))
        .Prepend(new(texts["Review.AnyForm"], ""));

    public IEnumerable<SelectListItem> Decisions => Enum.GetValues<ReviewDecision>()
        .Where(decision => decision is ReviewDecision.AtOnce ? View.Application.Can(ApplicationStatus.Emergency) : View.Application.Can(ApplicationStatus.Granted))
        .Select(decision => new SelectListItem(texts[$"ReviewDecision.{decision}"], decision.ToString()));

    public IEnumerable<SelectListItem> Forms => Enum.GetValues<AidForm>().Select(form => new SelectListItem(texts[$"AidForm.{form}"], form.ToString()))
        .Prepend(new(texts["Review.AnyForm"], ""));

    public IReadOnlyList<(string Url, string Text)> Ways =>
    [
        .. View.Application.IsToKeep ? [($"/desk/legal-aid/{View.Application.Id}/send-on", texts["SendOn.Title"].Value)] : Array.Empty<(string, string)>(),
        .. View.Application.Can(ApplicationStatus.Granted) ? [("#decide", texts["Review.Decide"].Value)] : Array.Empty<(string, string)>(),
        .. View.Case?.Can(AidCaseStatus.Offered) is true ? [($"/desk/legal-aid/{View.Application.Id}/assign", texts["Assign.Title"].Value)] : Array.Empty<(string, string)>(),
        .. View.Case?.Can(AidCaseStatus.Closed) is true ? [($"/desk/legal-aid/{View.Application.Id}/close", texts["Close.Title"].Value)] : Array.Empty<(string, string)>(),
    ];

    public Task<string> NameOfAsync(string code) => check.NameOfAsync(code, Region);

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && View.FileOf(file) is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostAskAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => reviewing.AskPapersAsync(View, Asked, cancel), cancel);

    public Task<IActionResult> OnPostDecideAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => Decision switch
    {
        ReviewDecision.Grant => reviewing.GrantAsync(View, Form, IsLifeOrDeath, Reasons, cancel),
        ReviewDecision.Refuse => reviewing.RefuseAsync(View, Ground, Reasons, cancel),
        ReviewDecision.AtOnce => reviewing.HelpAtOnceAsync(View, Form, IsLifeOrDeath, Reasons, cancel),
        null => throw new BrokenRuleException("LegalAid.ChooseDecision"),
    }, cancel);

    public Task<IActionResult> OnPostReplyAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => reviewing.ReplyAsync(View, RequestId, Answer, cancel), cancel);

    protected override async Task PrepareAsync(CancellationToken cancel)
    {
        MatterName = await check.NameOfAsync(View.Application.MatterCode!, Region, cancel);
        Finding = await check.JudgeAsync(View.Application.Sheet.Answers(Region), cancel);
        Earlier = await reviewing.EarlierAsync(View.Application, cancel);
    }
}
