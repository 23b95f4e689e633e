using Fabang.Modules.Accounts.Api;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Matters.Conflicts;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What the document shows. Nobody is called so.</summary>
internal static class AidExamples
{
    public const string Name = "赵小梅";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Guid Id = new("0195b4c2-6a00-7000-8000-000000000040");

    public static readonly PersonToFill Person = new(null, Name, "11010519491231002X", "13800138000", "西湖区文三路 9 号");

    public static readonly CaseToFill Facts = new("pay", "在工地干了三个月，老板一直不给工钱。", CaseStage.NotStarted);

    public static readonly MeansToFill Means = new("none", 3, 3000);

    public static readonly PaperToSend Sent = IntakeExamples.Sent;

    public static readonly AidPaperToSend Paper = new(PaperKind.Case, Sent);

    public static readonly PaperInApi File = new(new Guid("0195b4c2-6a00-7000-8000-000000000042"), "欠条.txt", "text/plain; charset=utf-8", 6);

    public static readonly CodeSentInApi CodeSent = new(new Guid("0195b4c2-6a00-7000-8000-000000000043"), "138****8000");

    public static readonly AidLetterInApi Letter = new(new Guid("0195b4c2-6a00-7000-8000-000000000041"), LetterKind.Grant, "FW-330106-20260302-0001", Now, IsRevoked: false);

    private static readonly ApplicationSheet Sheet = new(
        new(Name, "11010519491231002X", "13800138000", "西湖区文三路 9 号", null, null), new("pay", "在工地干了三个月，老板一直不给工钱。", CaseStage.NotStarted, OtherSide.Unknown, null, null), new("none", 3, 3000, null, null));

    public static readonly AidInApi Draft = new(
        Id, null, ApplicationStatus.Draft, null, "330106", [], Sheet, null, [], null, null, null, null, [], [], [], [], new(Fill: true, Supply: false, Withdraw: false, Object: false, Request: false, Rate: false, SignAgreement: false));

    public static readonly AidInApi Aid = new(
        Id, "FY-330106-20260302-0001", ApplicationStatus.Granted, AidCaseStatus.Handling, "330106", [], Sheet, Now, [],
        new NextStepInApi(NextActor.Lawyer, "王明", "办理案件，通报进展", Now.AddDays(30), IsLate: false, "依据：《法律援助法》第四十六条，每 30 天 通报一次。"), null, "符合条件。", "王明", [], [], [], [],
        new(Fill: false, Supply: false, Withdraw: false, Object: false, Request: true, Rate: false, SignAgreement: false));

    public static readonly AidAgreementInApi Agreement = new(
        "FW-330106-20260302-0002", AidAgreementStatus.ForSigning, Now, "委托代理协议", ["甲方（受援人）：赵小梅", "乙方（承办单位）：浙江示例律师事务所"],
        "5f2b0c4d9e8a7f6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b", null, new("王明", AgreementWay.SignedIn, Now));

    public static readonly IReadOnlyList<AidLineInApi> Lines = [new(Id, ApplicationStatus.Granted, "pay", Now)];
}
