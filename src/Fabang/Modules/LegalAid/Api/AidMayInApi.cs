using System.ComponentModel;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What the person can do now.</summary>
internal sealed record AidMayInApi(
    [property: Description("填写、签名、提交")] bool Fill, [property: Description("补交材料")] bool Supply, [property: Description("撤回")] bool Withdraw,
    [property: Description("提出异议")] bool Object, [property: Description("换律师、投诉、问进展")] bool Request, [property: Description("评价")] bool Rate,
    [property: Description("签委托代理协议")] bool SignAgreement);
