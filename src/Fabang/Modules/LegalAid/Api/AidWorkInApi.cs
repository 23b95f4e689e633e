using System.ComponentModel;
using Fabang.Modules.LegalAid.Cases;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>One thing the lawyer did, or a day that comes.</summary>
internal sealed record AidWorkInApi([property: Description("做了什么")] CaseEntryKind Kind, [property: Description("时间")] DateTimeOffset On, [property: Description("内容")] string Text);
