using System.ComponentModel;
using Fabang.Modules.LegalAid.Agreements;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>That one side has signed.</summary>
internal sealed record AidSignatureInApi([property: Description("姓名")] string Name, [property: Description("签署方式")] AgreementWay Way, [property: Description("时间")] DateTimeOffset At)
{
    public static AidSignatureInApi? Of(AgreementSignature? signature) => signature is null ? null : new(signature.Name, signature.Way, signature.At);
}
