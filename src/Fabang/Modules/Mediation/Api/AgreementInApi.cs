using System.ComponentModel;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Offers;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The agreement, to be read before it is signed.</summary>
internal sealed record AgreementInApi(
    [property: Description("编号")] string Number,
    [property: Description("状态")] AgreementStatus Status,
    [property: Description("口头协议")] bool IsOral,
    [property: Description("Of all it says: sent back when a code is asked for. 内容的校验值")] string Hash,
    [property: Description("当事人")] IReadOnlyList<NamedParty> Parties,
    [property: Description("主要事实、争议事项和责任")] string Facts,
    [property: Description("协议内容")] OfferTerms Terms,
    [property: Description("履行方式和地点")] string Way,
    [property: Description("哪个委员会盖章")] string SealedBy,
    [property: Description("Null before the last has signed. 生效时间")] DateTimeOffset? EffectiveAt,
    [property: Description("Ids of the parties. 谁签了")] IReadOnlyList<Guid> SignedBy);
