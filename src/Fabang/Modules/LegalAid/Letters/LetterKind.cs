namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// The papers of legal aid (法律援助文书), in the order of 司法部《法律援助文书格式》（2023）. Its number stands with each; what is printed in it is in <c>content/legal-aid/letters</c>.
/// </summary>
public enum LetterKind
{
    /// <summary>02 法律援助申请表</summary>
    Application,

    /// <summary>04 经济困难状况说明表</summary>
    MeansStatement,

    /// <summary>05 材料接收凭证</summary>
    Receipt,

    /// <summary>06 补充材料/说明通知书</summary>
    SupplementNotice,

    /// <summary>07 法律援助协作函</summary>
    Cooperation,

    /// <summary>09 给予法律援助决定书</summary>
    Grant,

    /// <summary>10 不予法律援助决定书</summary>
    Refusal,

    /// <summary>11 指派通知书</summary>
    Assignment,

    /// <summary>12 委托代理协议</summary>
    Agreement,

    /// <summary>13 法律援助公函</summary>
    OfficialLetter,

    /// <summary>17 更换法律援助人员通知书</summary>
    ChangeNotice,

    /// <summary>18 终止法律援助决定书</summary>
    Termination,

    /// <summary>19 终止法律援助公函</summary>
    TerminationLetter,

    /// <summary>20 异议审查决定书</summary>
    ObjectionDecision,

    /// <summary>21 结案报告表</summary>
    ClosingReport,

    /// <summary>个人诚信承诺书: what a person is told, promises and lets us check (法律援助法 41)</summary>
    Commitment,
}
