using System.ComponentModel;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What the reader can do now.</summary>
internal sealed record MediationMayInApi(
    [property: Description("填写、提交")] bool Fill,
    [property: Description("答复邀请")] bool Answer,
    [property: Description("选调解员")] bool Choose,
    [property: Description("对披露的事表态")] bool SayToDisclosed,
    [property: Description("申请换调解员")] bool Object,
    [property: Description("退出")] bool Leave,
    [property: Description("交材料")] bool AddPapers,
    [property: Description("谈话、提方案")] bool Talk);
