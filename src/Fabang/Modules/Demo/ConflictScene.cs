using Fabang.Modules.Consultations;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>Two sides of one quarrel come to the same house: a lawyer who serves one may not read the other, and a name that is only alike waits for the duty manager.</summary>
public sealed class ConflictScene(FabangDb db, DemoPeople people, Parties parties, ConflictChecks conflicts, Numbering numbering, MatterLimits limits, TimeProvider clock)
{
    private const string Region = "330106";
    private const string Owner = "何建国";
    private const string OwnersPhone = "13800000120";

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var wang = new Responder(staff["wangming"], "王明");
        var owner = await people.ComeAsync(120, Owner, cancel);
        var (worker, tenant) = (await people.ComeAsync(121, cancel: cancel), await people.ComeAsync(122, cancel: cancel));
        await SendAsync(owner, "我开了个小厂，一个工人干了两年自己走了，现在来要赔偿，要给吗？", OtherSide.Unknown, 30, wang, cancel);
        // The same telephone is the same person; the same name alone may be another.
        var certain = await SendAsync(worker, "在何建国的厂里干了两年，一直没签合同，走的时候最后一个月工资没给。", new(Owner, null, OwnersPhone), 3, null, cancel);
        var perhaps = await SendAsync(tenant, "房东何建国不退押金，说墙上有钉子眼。", new(Owner, null, null), 2, null, cancel);
        foreach (var matter in new[] { certain, perhaps })
        {
            await conflicts.LookAndSaveAsync(matter, wang.Id, cancel);
        }
    }

    private async Task<Matter> SendAsync(Guid person, string story, OtherSide other, int hoursAgo, Responder? lawyer, CancellationToken cancel)
    {
        var (id, region, at) = (Guid.CreateVersion7(), new RegionCode(Region), clock.GetUtcNow().AddHours(-hoursAgo));
        Matter? matter = null;
        await db.InTransactionAsync(async () =>
        {
            matter = Matter.Open(
                MatterKind.Consultation, await numbering.NextAsync("ZX", Region, cancel), person, region, Matter.TitleOf(story), ($"/my/consultations/{id}", $"/desk/consultations/{id}"), at);
            db.Add(matter);
            await parties.RegisterAsync(matter, other, cancel);
            var consultation = Consultation.Send(id, matter, story, await limits.EndAsync(ConsultationLimits.Answer, region, at, cancel), at);
            db.Add(consultation);
            if (lawyer is not null)
            {
                consultation.Claim(matter, lawyer, at.AddMinutes(15));
            }

            await db.SaveChangesAsync(cancel);
        }, cancel);
        return matter!;
    }
}
