using Fabang.Modules.Accounts.Api;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Answer;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Request;
using Fabang.Modules.Mediation.Rooms;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What the document shows. Nobody is called so.</summary>
internal static class MediationExamples
{
    public const string Name = "赵小梅";

    /// <summary>Of an invitation.</summary>
    public const string Code = "A2B3C4D5";

    private const string Other = "钱大勇";

    private const string Hash = "5f2b0c4d9e8a7f6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b";

    public static readonly Guid Id = Shown("50");

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly (Guid Me, Guid Other) Ids = (Shown("52"), Shown("53"));

    public static readonly RequestToStart Start = new("330106", DisputeType.Neighbours, Against.People, Elsewhere.No);

    public static readonly StoryToFill Story = new(DisputeType.Neighbours, "楼上的水管漏水，把我家的天花板泡坏了。", "修好水管，赔 3000 元。", 3000);

    public static readonly PartiesToFill Parties = new(new(Name), [new(Side.Other, Other, "13700000044")]);

    public static readonly PaperToSend Sent = IntakeExamples.Sent;

    public static readonly PaperInApi File = new(Shown("51"), "照片.txt", "text/plain; charset=utf-8", 6);

    public static readonly AnswerToGive Answer = new(PartyAnswer.Agree);

    public static readonly YesOrNoToSay Yes = new(true);

    public static readonly MediatorsToChoose Chosen = new([Shown("59")]);

    public static readonly IReadOnlyList<MediatorChoiceInApi> Mediators = [new(Shown("59"), "沈和")];

    public static readonly CodeSentInApi CodeSent = new(Shown("57"), "138****8000");

    private static readonly OfferTerms Terms = new(Ids.Other, Ids.Me, 3000, [new(1000, new(2026, 4, 1)), new(2000, new(2026, 5, 1))], "三月十日前修好水管");

    public static readonly OfferToMake Offer = new(Terms.Payer, Terms.Payee, Terms.Total, Terms.Instalments, Terms.Duties);

    public static readonly IReadOnlyList<MediationLineInApi> Lines = [new(Id, MediationStatus.Mediating, DisputeType.Neighbours, Now)];

    public static readonly MediationInApi Draft = new(
        Id, null, MediationStatus.Draft, "330106", DisputeType.Neighbours, Story.Story, Story.Wanted!, 3000, false, false, true, [], [], null, null, null, null, null, null, [],
        new(Fill: true, Answer: false, Choose: false, SayToDisclosed: false, Object: false, Leave: false, AddPapers: true, Talk: false));

    public static readonly MediationInApi Mediation = Draft with
    {
        Number = "TJ-330106-20260302-0001",
        Status = MediationStatus.Mediating,
        Parties = [new(Ids.Me, Side.Asking, Name, PartyStatus.Agreed, true), new(Ids.Other, Side.Other, Other, PartyStatus.Agreed, false)],
        Next = new NextStepInApi(NextActor.Mediator, "沈和", "调解", Now.AddDays(30), IsLate: false, "依据：《人民法院在线调解规则》第二十四条，30 天。"),
        Committee = "西溪街道人民调解委员会",
        Mediator = "沈和",
        Course = [new(Now, "调解员接受了这件调解")],
        May = new(Fill: false, Answer: false, Choose: false, SayToDisclosed: false, Object: true, Leave: true, AddPapers: true, Talk: true),
    };

    public static readonly MediationInApi Requested = Mediation with { Status = MediationStatus.Requested, Committee = null, Mediator = null };

    public static readonly InvitationInApi Invitation = new("TJ-330106-20260302-0001", Name, Other, DisputeType.Neighbours, Story.Wanted!, "西溪街道人民调解委员会", "0571-88880000", PartyStatus.Invited, Now.AddDays(3));

    public static readonly RoomInApi Private = new(true, [new(Shown("5a"), Name, true, "天花板都掉皮了", Now)], []);

    public static readonly RoomInApi Said = Private with { Records = [new(Shown("55"), RecordKind.UndisputedFacts, "漏水从三月一日开始", Now, [])] };

    public static readonly OffersInApi Offers = new(null, [new(Shown("54"), Side.Other, Ids.Other, OfferStatus.Open, Now, Terms, [])]);

    public static readonly AgreementInApi Agreement = new(
        "TX-330106-20260302-0001", AgreementStatus.ForSigning, false, Hash, [new(Ids.Me, Side.Asking, Name, null, null), new(Ids.Other, Side.Other, Other, null, null)],
        "楼上漏水，泡坏天花板。", Terms, "微信转账", "西溪街道人民调解委员会", null, []);

    public static readonly AfterInApi After = new(
        new(ConfirmationStatus.Open, "浙江省杭州市西湖区人民法院", Now.AddDays(30), [], null, null), [new(Shown("56"), Ids.Other, Ids.Me, 3000, new(2026, 4, 1), DutyStatus.Open, false, false, new(2028, 4, 1))]);

    public static readonly IReadOnlyList<ConsentInApi> Consents = [new(Shown("58"), ConsentKind.LongerTime, ConsentStatus.Open, "鉴定还没有出来。", new(2026, 4, 20), null, null, Now.AddDays(2), [])];

    private static Guid Shown(string digits) => new($"0195b4c2-6a00-7000-8000-0000000000{digits}");
}
