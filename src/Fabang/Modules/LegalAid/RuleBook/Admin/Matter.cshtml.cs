using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>A further matter that the province gives legal aid for (其他事项). 法律援助法 31(9), 32(5).</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class MatterModel(FabangDb db, RuleVersions versions, CurrentUser user, IStringLocalizer<Texts> texts) : OwnRulePage(db, versions, user, texts)
{
    [BindProperty, Required, Breaks("LegalAid.RulesChooseWay")]
    public AidWay? Way { get; set; }

    public IEnumerable<SelectListItem> Ways => new[] { AidWay.Means, AidWay.NoMeans }.Select(way => new SelectListItem(T[$"RuleWay.{way}"], way.ToString()));

    protected override bool Has(string id) => Version.Own.Matters.Any(one => one.Id == id);

    protected override OwnRuleForm Show(string id)
    {
        var matter = Version.Own.Matters.First(one => one.Id == id);
        Way = matter.Way;
        return OwnRuleForm.Of(matter.Title, matter.Validity);
    }

    protected override void Put(Guid by)
    {
        var way = Way!.Value;
        Version.PutMatter(by, Form.Read(Item.OrNull(), way is AidWay.NoMeans ? "法律援助法#32" : "法律援助法#31"), way);
    }

    protected override void Remove(Guid by, string id) => Version.RemoveMatter(by, id);
}
