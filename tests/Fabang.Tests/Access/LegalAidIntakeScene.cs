using Fabang.Kernel.Time;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Regions;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Modules.LegalAid.Letters;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Notices of a court, an application that this centre examines, and others that it sent on and is asked to check something of.</summary>
internal static class LegalAidIntakeScene
{
    private static readonly RegionCode Elsewhere = new("310101");

    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner, Guid officer) =>
    [
        ("notice", await NotifiedAsync(app, officer)),
        ("done-notice", await NotifiedAsync(app, officer)),
        ("aid-received", await app.ReceivedAsync(owner)),
        ("cooperation", await AskedAsync(app, owner, officer)),
        ("done-cooperation", await AskedAsync(app, owner, officer)),
    ];

    private static async Task<Guid> NotifiedAsync(FabangApp app, Guid officer)
    {
        var (application, matter, accused) = NoticePeople.Registered(officer, app.Clock.GetUtcNow());
        await app.SaveAsync(accused);
        await app.SaveAsync(matter);
        await app.SaveAsync(application);
        await app.SaveAsync(AidCase.Open(application, AidForm.Criminal, isLifeOrDeath: false, app.Clock.GetUtcNow()));
        return application.Id;
    }

    private static async Task<Guid> AskedAsync(FabangApp app, Guid owner, Guid officer)
    {
        var now = app.Clock.GetUtcNow();
        var (application, matter) = AidPeople.Sent(owner, now);
        var transfer = application.SendOn(matter, officer, new SendingOn(Elsewhere, "上海市黄浦区", "案件在那里。", null, null), matter.Next, now);
        await app.SaveAsync(matter);
        await app.SaveAsync(application);
        await app.SaveAsync(transfer);
        var letter = await app.IssueAsync(new LetterDraft(LetterKind.Cooperation, application.Id, matter.Id, owner, Elsewhere, GivenLetter.Samples(LetterKind.Cooperation)));
        return (await app.SaveAsync(AidCooperation.Ask(Guid.CreateVersion7(), application, officer, new RegionCode(AidPeople.Here), "有没有经营登记", now.AddDays(5).DayInChina(), letter.Id, now))).Id;
    }
}
