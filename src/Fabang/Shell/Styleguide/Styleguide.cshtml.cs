using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;
using Fabang.Shell.Signing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Shell.Styleguide;

/// <summary>Every component in every state, in development only. Its form can be sent: wrong input shows how errors look.</summary>
[AllowAnonymous]
public sealed class StyleguideModel(IWebHostEnvironment environment, TimeProvider clock, LiveTopics live, Bell bell) : PageModel
{
    private const string Topic = "styleguide";

    [BindProperty, Required, StringLength(20)]
    public string? Person { get; set; }

    [BindProperty, Required, Phone]
    public string? Phone { get; set; }

    [BindProperty, EmailAddress]
    public string? Mail { get; set; }

    [BindProperty, Range(0, 120)]
    public int? Age { get; set; }

    [BindProperty, StringLength(64, MinimumLength = 8)]
    public string? Secret { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty, Required, StringLength(200)]
    public string? Story { get; set; }

    [BindProperty, Required]
    public string? Region { get; set; }

    [BindProperty, Required]
    public Grade? Grade { get; set; }

    [BindProperty, Required]
    public bool? InTouch { get; set; }

    [BindProperty, MinLength(1)]
    public List<string> Reasons { get; set; } = [];

    [BindProperty]
    public bool Remind { get; set; } = true;

    [BindProperty, Range(typeof(bool), "true", "true")]
    public bool Agree { get; set; }

    [BindProperty]
    public List<IFormFile> Evidence { get; set; } = [];

    [BindProperty, Required, RegularExpression(@"\d{6}")]
    public string? Code { get; set; }

    [BindProperty, Breaks("Shell.SignatureNotReadable", "Shell.SignatureTooLarge")]
    public string? Drawn { get; set; }

    public string Fixed => "ZX-330106-20261123-0042";

    public DateTimeOffset Now => clock.GetUtcNow();

    public string Topics => live.Protect([Topic]);

    public IReadOnlyList<SelectListItem> Regions { get; } =
    [
        new("", ""),
        new("浙江省 · 杭州市 · 西湖区", "330106"),
        new("浙江省 · 宁波市 · 海曙区", "330203"),
        new("新疆维吾尔自治区 · 克孜勒苏柯尔克孜自治州 · 阿克陶县", "653022"),
    ];

    public IReadOnlyList<SelectListItem> Grades { get; } =
    [
        new("很满意", nameof(Styleguide.Grade.VeryGood)), new("满意", nameof(Styleguide.Grade.Good)), new("一般", nameof(Styleguide.Grade.Fair)),
        new("不满意", nameof(Styleguide.Grade.Bad)), new("很不满意", nameof(Styleguide.Grade.VeryBad)),
    ];

    public IReadOnlyList<SelectListItem> YesOrNo { get; } =
    [
        new("有，而且留着聊天记录、转账记录或者别的能证明对方说过这些话、收过这些钱的东西", "true"), new("没有", "false"),
    ];

    public IReadOnlyList<SelectListItem> Causes { get; } =
    [
        new("回答得清楚", "clear"), new("回得快", "fast"), new("给出了办法", "useful"), new("暂时不能选", "later", selected: false, disabled: true),
    ];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    /// <summary>The page of the list that is shown: <c>?page=</c>.</summary>
    public int ListPage { get; private set; }

    public void OnGet(int page = 5) => ListPage = page;

    /// <summary>The inside of the live part.</summary>
    public IActionResult OnGetPart() => Partial("/Shell/Styleguide/_Part.cshtml", Now);

    public async Task<IActionResult> OnPostRingAsync()
    {
        await bell.RingAsync(Topic);
        return RedirectToPage();
    }

    public IActionResult OnPost()
    {
        _ = DrawnSignature.Read(Drawn);
        return ModelState.IsValid ? RedirectToPage() : Page();
    }

    /// <summary>What a rule of the service looks like when it says no.</summary>
    public IActionResult OnPostRule() => throw new BrokenRuleException("Shell.FileTooLarge", 10);

    /// <summary>What it looks like when somebody else was faster.</summary>
    public IActionResult OnPostLate() => throw new DbUpdateConcurrencyException("Late, on purpose.");

    /// <summary>What a bug looks like.</summary>
    public IActionResult OnPostBug() => throw new InvalidOperationException("A bug, on purpose.");
}
