using Fabang.Kernel.Files;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Tests.Modules.Mediation;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Mediations of the owner: those that the pages show, and others that the deeds change.</summary>
internal static class MediationScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner, Guid mediator)
    {
        var now = app.Clock.GetUtcNow();
        var committee = await app.SaveAsync(MediationPeople.Committee());
        var shown = await app.SaveAsync(MediationPeople.Mediator(committee, "沈和", mediator, now));
        var changed = await app.SaveAsync(MediationPeople.Mediator(committee, "何平", null, now));
        List<(string, Guid)> things = [("committee", committee.Id), ("mediator", shown.Id), ("changed-mediator", changed.Id)];
        foreach (var name in new[] { "mediation-draft", "mediation-done-draft", "mediation-sent-draft", "mediation-dropped-draft" })
        {
            var draft = MediationPeople.Filled(owner, now);
            var file = await FileAsync(app);
            draft.AddPaper(file, owner, now);
            await app.SaveAsync(draft);
            things.AddRange([(name, draft.Id), ($"{name}-paper", file)]);
        }

        foreach (var (name, status) in new[]
                 {
                     ("mediation-new", MediationStatus.Requested), ("mediation-inviting", MediationStatus.Inviting), ("mediation-choosing", MediationStatus.Choosing), ("mediation-appointing", MediationStatus.Appointing),
                     ("mediation-offered", MediationStatus.Offered), ("mediation-declined", MediationStatus.Offered), ("mediation", MediationStatus.Mediating), ("mediation-done", MediationStatus.Mediating),
                 })
        {
            things.AddRange(await SavedAsync(app, name, MediationPeople.In(status, owner, Guid.CreateVersion7(), mediator, committee.Id, now)));
        }

        things.Add(("record", (await app.SaveAsync(RoomRecord.Write(Guid.CreateVersion7(), things.Find(thing => thing.Item1 is "mediation-done").Item2, RecordKind.Minutes, "笔录", now))).Id));
        foreach (var (name, of) in new[] { ("meeting", "mediation"), ("cancelled-meeting", "mediation-done") })
        {
            var mediation = (await app.MediationAsync(things.Find(thing => thing.Item1 == of).Item2)).Case;
            things.Add((name, (await app.SaveAsync(MediationMeeting.Set(Guid.CreateVersion7(), mediation, mediator, new(null, now.AddMinutes(10), 60, "0571-88880000"), now))).Id));
        }

        things.AddRange(await SigningAsync(app, owner, mediator, committee.Id));
        things.AddRange(await AgreedAsync(app, ("mediation-agreed", "payment"), owner, mediator, committee.Id));
        things.AddRange(await AgreedAsync(app, ("mediation-done-agreed", "done-payment"), owner, mediator, committee.Id));
        things.AddRange(await MediationFiguresScene.PlayAsync(app, owner));
        things.AddRange(await MediationRiskScene.PlayAsync(app, things.Find(thing => thing.Item1 is "mediation").Item2));
        things.AddRange(await MediationConsentScene.PlayAsync(app, things.Find(thing => thing.Item1 is "mediation-done").Item2, owner));
        return things;
    }

    /// <summary>One whose agreement is to be signed.</summary>
    private static async Task<IEnumerable<(string, Guid)>> SigningAsync(FabangApp app, Guid owner, Guid mediator, Guid committee)
    {
        var now = app.Clock.GetUtcNow();
        var (mediation, matter) = MediationPeople.In(MediationStatus.Mediating, owner, Guid.CreateVersion7(), mediator, committee, now);
        mediation.LayOut(mediator, matter, matter.Next, now);
        var things = await SavedAsync(app, "mediation-signing", (mediation, matter));
        var text = new AgreementText(
            "TX-330106-20260302-9001", [.. mediation.Parties.Select(party => new NamedParty(party.Id, party.Side, party.Name, null, null))], "漏水", new OfferTerms(null, null, 0, [], "修好"), "当面");
        await app.SaveAsync(MediationAgreement.LayOut(mediation.Id, mediation.Region, text, "沈和", "西溪街道人民调解委员会", now));
        return things;
    }

    /// <summary>One whose agreement is in effect: the owner is paid, a payment was made and proved, and both want the court to confirm it.</summary>
    private static async Task<IEnumerable<(string, Guid)>> AgreedAsync(FabangApp app, (string Case, string Payment) names, Guid owner, Guid mediator, Guid committee)
    {
        var now = app.Clock.GetUtcNow();
        var (mediation, matter) = MediationPeople.In(MediationStatus.Mediating, owner, Guid.CreateVersion7(), mediator, committee, now);
        var (first, second) = (mediation.Parties[0], mediation.Parties[1]);
        mediation.LayOut(mediator, matter, matter.Next, now);
        mediation.Conclude(matter, EntryAuthor.Person, owner, "Mediation.DidSignAll", matter.Next, now);
        var things = await SavedAsync(app, names.Case, (mediation, matter));
        var terms = new OfferTerms(second.Id, first.Id, 3000, [new(3000, new DateOnly(2026, 4, 1))], "");
        var text = new AgreementText(
            $"TX-330106-20260302-{names.Payment}", [.. mediation.Parties.Select(party => new NamedParty(party.Id, party.Side, party.Name, null, null))], "漏水", terms, "当面");
        var agreement = MediationAgreement.LayOut(mediation.Id, mediation.Region, text, "沈和", "西溪街道人民调解委员会", now);
        foreach (var party in mediation.Parties)
        {
            agreement.Sign(new(party.Id, party.Name, now, agreement.Hash, null, "", null));
        }

        await app.SaveAsync(agreement);
        var confirmation = JudicialConfirmation.Open(agreement, "西湖区人民法院", now.AddDays(30));
        confirmation.Want(first, [first.Id], now);
        await app.SaveAsync(confirmation);
        var payment = AgreedPayment.Of(agreement).Single();
        payment.Report(second.Id, await FileAsync(app), now);
        things.Add((names.Payment, (await app.SaveAsync(payment)).Id));
        return things;
    }

    private static async Task<List<(string, Guid)>> SavedAsync(FabangApp app, string name, (MediationCase Case, Matter Matter) made)
    {
        var file = await FileAsync(app);
        if (made.Case.TakesPapers)
        {
            made.Case.AddPaper(file, made.Case.PersonId, app.Clock.GetUtcNow());
        }

        await app.SaveAsync(made.Matter);
        await app.SaveAsync(made.Case);
        return [(name, made.Case.Id), ($"{name}-paper", file), ($"{name}-party", made.Case.Parties[1].Id)];
    }

    private static async Task<Guid> FileAsync(FabangApp app)
    {
        var file = await app.WithAsync<FileStore, StoredFile>(async store => await store.AddAsync("照片.txt", new MemoryStream("照片"u8.ToArray())));
        return (await app.SaveAsync(file)).Id;
    }
}
