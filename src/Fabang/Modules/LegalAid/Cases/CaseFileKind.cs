namespace Fabang.Modules.LegalAid.Cases;

/// <summary>What a document of a case is (案卷材料种类).</summary>
public enum CaseFileKind
{
    /// <summary>签好的委托代理协议、授权委托书</summary>
    Agreement,

    /// <summary>会见、谈话笔录</summary>
    Meeting,

    /// <summary>起诉状、申请书、答辩状、代理词、代写的文书</summary>
    Statement,

    /// <summary>证据材料</summary>
    Evidence,

    /// <summary>传票、出庭通知书等</summary>
    CourtPaper,

    /// <summary>判决书、裁决书、调解书等</summary>
    Judgment,

    /// <summary>手写签名</summary>
    Signature,

    /// <summary>其他</summary>
    Other,
}
