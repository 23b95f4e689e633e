using Fabang.Kernel.Files;
using Fabang.Kernel.Time;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Api;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Modules.Mediation.Steps;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>A mediation of a person as an example of the API document needs it.</summary>
internal static class MediationExampleScene
{
    /// <returns>What the example shows, and what stands for it here.</returns>
    public static async Task<IReadOnlyList<(string Shown, string Here)>> PlayAsync(FabangApp app, string name, Guid person, ApiProgram program)
    {
        var last = name.Split('/')[^1];
        if (name.Contains("/mediation/invitations", StringComparison.Ordinal))
        {
            var inviting = await InAsync(app, MediationStatus.Inviting, person);
            return [(MediationExamples.Code, await app.InvitationAsync(inviting.Case.Id))];
        }

        if (last is "story" or "parties" or "send" || name is "post /api/v1/my/mediation/{id}/papers" || name.StartsWith("delete", StringComparison.Ordinal))
        {
            return await DraftAsync(app, person);
        }

        if (last is "guest" || name.EndsWith("guest/messages", StringComparison.Ordinal))
        {
            var strangers = await app.MediationAsync(MediationStatus.Mediating);
            await app.GuestAsync(strangers.Id, person);
            await TalkAsync(app, (await app.MediationAsync(strangers.Id)).Case);
            return [Put("50", strangers.Id)];
        }

        return name.Contains("/agreement", StringComparison.Ordinal) || name.Contains("/payments", StringComparison.Ordinal) || last is "after" or "confirmation"
            ? await AgreeAsync(app, name, person, program)
            : await BeginAsync(app, name, person);
    }

    private static async Task<IReadOnlyList<(string Shown, string Here)>> DraftAsync(FabangApp app, Guid person)
    {
        var draft = MediationPeople.Filled(person, app.Clock.GetUtcNow());
        var file = await FileAsync(app);
        draft.AddPaper(file, person, app.Clock.GetUtcNow());
        await app.SaveAsync(draft);
        return [Put("50", draft.Id), Put("51", file)];
    }

    /// <summary>One in which the person asked, or for the invitation and the payer was asked.</summary>
    private static async Task<IReadOnlyList<(string Shown, string Here)>> BeginAsync(FabangApp app, string name, Guid person)
    {
        var (last, isAsked) = (name.Split('/')[^1], name.EndsWith("/answer", StringComparison.Ordinal));
        var status = name is "put /api/v1/my/mediation/{id}/mediators" ? MediationStatus.Choosing : isAsked ? MediationStatus.Inviting : last is "disclosed" ? MediationStatus.Offered : MediationStatus.Mediating;
        var (mediation, mediator) = await InAsync(app, status, isAsked ? await app.CitizenAsync(MediationPeople.Phone()) : person, isAsked ? person : null, last is "disclosed");
        List<(string, string)> put = [Put("50", mediation.Id), Put("52", mediation.Parties[0].Id), Put("53", mediation.Parties[1].Id), Put("59", mediator)];
        if (mediation.Papers.Count > 0)
        {
            put.Add(Put("51", mediation.Papers[0].FileId));
        }

        if (status is MediationStatus.Mediating)
        {
            put.Add(Put("55", await TalkAsync(app, mediation)));
            put.Add(Put("54", await OfferAsync(app, mediation, mediation.Parties[last is "withdraw" ? 0 : 1])));
            put.Add(Put("58", await AskAsync(app, mediation)));
        }

        return put;
    }

    private static async Task<Guid> TalkAsync(FabangApp app, MediationCase mediation)
    {
        var (now, speaker) = (app.Clock.GetUtcNow(), mediation.Parties[0].Id);
        await app.SaveAsync(RoomMessage.Say(Guid.CreateVersion7(), mediation.Id, null, speaker, "你好", now));
        await app.SaveAsync(RoomMessage.Say(Guid.CreateVersion7(), mediation.Id, speaker, speaker, "你好", now));
        return (await app.SaveAsync(RoomRecord.Write(Guid.CreateVersion7(), mediation.Id, RecordKind.UndisputedFacts, "漏水从三月一日开始", now))).Id;
    }

    private static async Task<Guid> OfferAsync(FabangApp app, MediationCase mediation, MediationParty party)
    {
        var (exchange, id) = (OfferExchange.Of(mediation.Id), Guid.CreateVersion7());
        exchange.Propose(id, party, Terms(mediation), app.Clock.GetUtcNow());
        await app.SaveAsync(exchange);
        return id;
    }

    private static async Task<Guid> AskAsync(FabangApp app, MediationCase mediation)
    {
        var (now, ends) = (app.Clock.GetUtcNow(), MediationPeople.At(MediationSteps.Mediate, app.Clock.GetUtcNow()).DueAt);
        return (await app.SaveAsync(ConsentRequest.ForTime(mediation, ends, now.DayInChina().AddDays(45), new(Guid.CreateVersion7(), "等鉴定", now.AddDays(2)), now))).Id;
    }

    /// <summary>One whose agreement is to be signed, or in effect: the person is paid, or pays where they report it.</summary>
    private static async Task<IReadOnlyList<(string Shown, string Here)>> AgreeAsync(FabangApp app, string name, Guid person, ApiProgram program)
    {
        var (now, pays, isSigned) = (app.Clock.GetUtcNow(), name.EndsWith("/report", StringComparison.Ordinal), !name.Contains("/agreement", StringComparison.Ordinal));
        var other = await app.CitizenAsync(MediationPeople.Phone());
        var (mediator, committee) = await app.MediatorAsync();
        var (mediation, matter) = MediationPeople.In(MediationStatus.Mediating, pays ? other : person, pays ? person : other, mediator, committee, now);
        mediation.LayOut(mediator, matter, matter.Next, now);
        var text = new AgreementText(
            $"TX-{mediation.Id:N}", [.. mediation.Parties.Select(party => new NamedParty(party.Id, party.Side, party.Name, null, null))], "漏水", Terms(mediation), "当面");
        var agreement = MediationAgreement.LayOut(mediation.Id, mediation.Region, text, "沈和", "西溪街道人民调解委员会", now);
        if (isSigned)
        {
            mediation.Conclude(matter, EntryAuthor.Person, person, "Mediation.DidSignAll", matter.Next, now);
            foreach (var party in mediation.Parties)
            {
                agreement.Sign(new(party.Id, party.Name, now, agreement.Hash, null, "", null));
            }
        }

        await app.SaveAsync(matter);
        await app.SaveAsync(mediation);
        await app.SaveAsync(agreement);
        List<(string, string)> put = [Put("50", mediation.Id), (MediationExamples.Agreement.Hash, agreement.Hash)];
        if (isSigned)
        {
            await app.SaveAsync(JudicialConfirmation.Open(agreement, "西湖区人民法院", now.AddDays(30)));
            put.Add(Put("56", (await app.SaveAsync(AgreedPayment.Of(agreement).First())).Id));
        }
        else if (name.EndsWith("/signature", StringComparison.Ordinal))
        {
            var sent = await program.PostAsync($"/my/mediation/{mediation.Id}/agreement/signature-code", new { name = MediationPeople.AskingName, hash = agreement.Hash });
            put.AddRange([Put("57", sent.GetProperty("id").GetGuid()), ("123456", await app.LastCodeAsync())]);
        }

        return put;
    }

    private static async Task<(MediationCase Case, Guid Mediator)> InAsync(FabangApp app, MediationStatus status, Guid person, Guid? asked = null, bool discloses = false)
    {
        var now = app.Clock.GetUtcNow();
        var (mediator, committee) = await app.MediatorAsync();
        var (mediation, matter) = MediationPeople.In(status, person, asked ?? await app.CitizenAsync(MediationPeople.Phone()), mediator, committee, now);
        if (asked is { } known)
        {
            mediation.Come(mediation.Parties[1], known, matter);
        }

        if (discloses)
        {
            mediation.TakeOn(mediator, "我和申请人住一个小区。", matter, MediationPeople.At(MediationSteps.AgreeToDisclosed, now), now);
        }

        mediation.AddPaper(await FileAsync(app), person, now);
        await app.SaveAsync(matter);
        return (await app.SaveAsync(mediation), mediator);
    }

    private static OfferTerms Terms(MediationCase mediation) =>
        new(mediation.Parties[1].Id, mediation.Parties[0].Id, 3000, [new(1000, new(2027, 4, 1)), new(2000, new(2027, 5, 1))], "修好水管");

    private static async Task<Guid> FileAsync(FabangApp app) =>
        (await app.SaveAsync(await app.WithAsync<FileStore, StoredFile>(store => store.AddAsync("照片.txt", new MemoryStream("照片"u8.ToArray()))))).Id;

    /// <summary>The ids of the examples differ in their last two digits.</summary>
    private static (string Shown, string Here) Put(string digits, Guid id) => ($"0195b4c2-6a00-7000-8000-0000000000{digits}", id.ToString());
}
