namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// What letters are filled with. In a template each stands in braces: <c>{applicant}</c>. Which of them a kind needs is in its form;
/// a value of several lines becomes several paragraphs.
/// </summary>
public static class LetterFields
{
    /// <summary>The name of the applicant or recipient (申请人、受援人). Every letter has it: the verification page shows its first sign.</summary>
    public const string Applicant = "applicant";

    /// <summary>身份证号码</summary>
    public const string IdNumber = "id-number";

    /// <summary>性别</summary>
    public const string Sex = "sex";

    /// <summary>出生日期</summary>
    public const string Born = "born";

    /// <summary>民族</summary>
    public const string Nation = "nation";

    /// <summary>电话</summary>
    public const string Phone = "phone";

    /// <summary>住址</summary>
    public const string Address = "address";

    /// <summary>工作单位或职业</summary>
    public const string Work = "work";

    /// <summary>人群类别: 残疾人、老年人、进城务工人员……</summary>
    public const string Group = "group";

    /// <summary>代理人: who applies for somebody else (法律援助法 40)</summary>
    public const string Agent = "agent";

    /// <summary>代理人与申请人的关系</summary>
    public const string AgentRelation = "agent-relation";

    /// <summary>代理人身份证号码</summary>
    public const string AgentIdNumber = "agent-id-number";

    /// <summary>案由或事项</summary>
    public const string Matter = "matter";

    /// <summary>对方当事人</summary>
    public const string OtherSide = "other-side";

    /// <summary>案件所处阶段</summary>
    public const string Stage = "stage";

    /// <summary>援助形式: 民事诉讼代理、劳动仲裁代理……</summary>
    public const string Way = "way";

    /// <summary>事实和理由</summary>
    public const string Facts = "facts";

    /// <summary>请求</summary>
    public const string Request = "request";

    /// <summary>家庭成员</summary>
    public const string Household = "household";

    /// <summary>家庭收入</summary>
    public const string Income = "income";

    /// <summary>家庭支出</summary>
    public const string Expense = "expense";

    /// <summary>财产</summary>
    public const string Property = "property";

    /// <summary>债务</summary>
    public const string Debts = "debts";

    /// <summary>免予核查经济困难状况的情形 (法律援助法 42)</summary>
    public const string Exemption = "exemption";

    /// <summary>材料清单, one a line</summary>
    public const string Materials = "materials";

    /// <summary>接收人、经办人</summary>
    public const string Clerk = "clerk";

    /// <summary>还缺什么, one a line</summary>
    public const string Missing = "missing";

    /// <summary>最迟哪一天, in words</summary>
    public const string Until = "until";

    /// <summary>理由</summary>
    public const string Reasons = "reasons";

    /// <summary>依据的条文</summary>
    public const string Articles = "articles";

    /// <summary>救济途径: how and where to object. The form has words for it; give it only to say something else.</summary>
    public const string Remedy = "remedy";

    /// <summary>先行提供法律援助的说明 (法律援助法 44)</summary>
    public const string Urgent = "urgent";

    /// <summary>承办律师</summary>
    public const string Lawyer = "lawyer";

    /// <summary>承办律师的电话</summary>
    public const string LawyerPhone = "lawyer-phone";

    /// <summary>律师执业证号</summary>
    public const string Licence = "licence";

    /// <summary>承办单位: 律师事务所</summary>
    public const string Unit = "unit";

    /// <summary>原承办律师</summary>
    public const string FormerLawyer = "former-lawyer";

    /// <summary>代理权限</summary>
    public const string Powers = "powers";

    /// <summary>收函机关: 法院、检察院、公安机关、仲裁委员会……</summary>
    public const string Organ = "organ";

    /// <summary>协作的法律援助中心, whom something is asked of</summary>
    public const string AskedCentre = "asked-centre";

    /// <summary>援助的由来: that the centre decided, or that the organ notified it</summary>
    public const string Basis = "basis";

    /// <summary>机关的案号</summary>
    public const string OrganNumber = "organ-number";

    /// <summary>被异议决定的编号</summary>
    public const string DecisionNumber = "decision-number";

    /// <summary>异议人说的</summary>
    public const string Claim = "claim";

    /// <summary>审查认为</summary>
    public const string Finding = "finding";

    /// <summary>审查决定: 维持，或者责令改正</summary>
    public const string Outcome = "outcome";

    /// <summary>办理过程</summary>
    public const string Process = "process";

    /// <summary>办理结果</summary>
    public const string Result = "result";

    /// <summary>结案日期</summary>
    public const string Closed = "closed";

    /// <summary>备注</summary>
    public const string Remark = "remark";

    /// <summary>法律援助中心, as it signs. Filled in from the region where it is not given.</summary>
    public const string Centre = "centre";

    /// <summary>司法行政部门, to which one objects. Filled in from the region where it is not given.</summary>
    public const string Bureau = "bureau";

    /// <summary>编号, always filled in by the program</summary>
    public const string Number = "number";

    /// <summary>出具日期, always filled in by the program</summary>
    public const string Date = "date";
}
