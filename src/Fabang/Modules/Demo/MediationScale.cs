using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Oversight.Years;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>
/// As many mediations as a platform of a country has, for measuring, on PostgreSQL. Some are made through the domain, in every county and state; the database copies them,
/// without their timelines.
/// </summary>
public sealed class MediationScale(FabangDb db, RegionTree tree, DemoPeople people, YearCounts years, TimeProvider clock)
{
    private const int Originals = 2000;

    /// <summary>What is over lies as far back; of a hundred the first are new.</summary>
    private const int Days = 1000;

    private const int New = 14;

    private static readonly CopiedTable[] Copied =
    [
        new(typeof(Matter), "id in (select id from scale_originals)", ["id"], HasOwnNumber: true),
        new(typeof(MediationCase), ScaleCopies.OfOriginals, ["id", "matter_id"]),
        new(typeof(MediationParty), $"case_id in ({OfCases})", ["id", "case_id"]),
        new(typeof(MediationAgreement), $"case_id in ({OfCases})", ["id", "case_id"], HasOwnNumber: true),
        new(typeof(JudicialConfirmation), $"case_id in ({OfCases})", ["id", "case_id", "agreement_id"]),
        new(typeof(AgreedPayment), $"case_id in ({OfCases})", ["id", "case_id", "agreement_id", "payer_id", "payee_id"]),
    ];

    private static string OfCases => $"select id from mediation_cases where {ScaleCopies.OfOriginals}";

    /// <param name="mediations">How many, rounded up to full thousands of copies.</param>
    /// <param name="progress">Told how many there are.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task PlayAsync(int mediations, Action<int> progress, CancellationToken cancel)
    {
        await ScaleCopies.MakeAsync(db, await MakeAsync(cancel), Copied, mediations, progress, cancel);
        foreach (var year in years.Years)
        {
            await years.CountAsync(year, cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<List<Guid>> MakeAsync(CancellationToken cancel)
    {
        var counties = tree.ChildrenOf(RegionCode.Nation).SelectMany(province => tree.ChildrenOf(province.Code)).SelectMany(city => tree.ChildrenOf(city.Code)).Select(county => county.Code).ToList();
        List<Guid> matters = [];
        var person = Guid.Empty;
        for (var place = 0; place < Originals; place++)
        {
            person = place % 10 == 0 ? await people.ComeAsync(4000 + place, cancel: cancel) : person;
            var region = counties[place * 7 % counties.Count];
            var committee = MediationCommittee.Found("示范人民调解委员会", (CommitteeKind)(place % 6), region, "邻里、物业、借款", "示范路 6 号", "0571-00000006");
            db.Add(committee);
            matters.Add(new MediationMaker(db, clock.GetUtcNow(), committee, place).Make(person, place % 100 < New ? place % 9 : 40 + (place * 13 % Days)));
            // Nobody is told of what is made to be measured.
            foreach (var entity in db.ChangeTracker.Entries<Entity>())
            {
                entity.Entity.TakeEvents();
            }

            if (place % 100 == 99)
            {
                await db.SaveChangesAsync(cancel);
                db.ChangeTracker.Clear();
            }
        }

        return matters;
    }
}
