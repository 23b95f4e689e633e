using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>A further group whose means the province does not look into (其他免予核查的人). 法律援助法 42(4).</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class GroupModel(FabangDb db, RuleVersions versions, CurrentUser user, RulesInForce book, IStringLocalizer<Texts> texts)
    : OwnRulePage(db, versions, user, texts)
{
    /// <summary>What it holds for; none is every matter that asks for means.</summary>
    [BindProperty, Breaks("LegalAid.RulesChooseMatters")]
    public List<string> Matters { get; set; } = [];

    public IEnumerable<SelectListItem> AllMatters => Version.Over(book.National).Matters.Where(matter => matter.Way is AidWay.Means or AidWay.MeansOrReason)
        .Select(matter => new SelectListItem(matter.Title.ToString(), matter.Id));

    protected override bool Has(string id) => Version.Own.Groups.Any(one => one.Id == id);

    protected override OwnRuleForm Show(string id)
    {
        var group = Version.Own.Groups.First(one => one.Id == id);
        Matters = [.. group.Matters];
        return OwnRuleForm.Of(group.Title, group.Validity);
    }

    protected override void Put(Guid by) => Version.PutGroup(by, Form.Read(Item.OrNull(), "法律援助法#42"), Matters, book.National);

    protected override void Remove(Guid by, string id) => Version.RemoveGroup(by, id);
}
