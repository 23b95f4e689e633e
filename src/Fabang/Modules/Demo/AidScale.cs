using System.Globalization;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Oversight.Years;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>
/// As many applications as a country has in a year, for measuring, on PostgreSQL. Some are made through the domain, in every county and state; the database copies them.
/// </summary>
public sealed class AidScale(FabangDb db, RegionTree tree, DemoPeople people, StepClock clock, YearCounts years)
{
    private const int Originals = 2000;
    private const int Days = 1000;

    private static readonly CopiedTable[] Copied =
    [
        new(typeof(Matter), "id in (select id from scale_originals)", ["id"], HasOwnNumber: true),
        new(typeof(MatterEntry), ScaleCopies.OfOriginals, ["id", "matter_id"]),
        new(typeof(AidApplication), ScaleCopies.OfOriginals, ["id", "matter_id"]),
        new(typeof(AidCase), ScaleCopies.OfOriginals, ["id", "matter_id", "application_id"]),
        new(typeof(Appointment), $"case_id in (select id from aid_cases where {ScaleCopies.OfOriginals})", ["id", "case_id"]),
    ];

    /// <param name="applications">How many, rounded up to full thousands of copies.</param>
    /// <param name="progress">Told how many there are.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task PlayAsync(int applications, Action<int> progress, CancellationToken cancel)
    {
        await ScaleCopies.MakeAsync(db, await MakeAsync(cancel), Copied, applications, progress, cancel);
        foreach (var year in years.Years)
        {
            await years.CountAsync(year, cancel);
        }
    }

    private async Task<List<Guid>> MakeAsync(CancellationToken cancel)
    {
        var counties = tree.ChildrenOf(RegionCode.Nation).SelectMany(province => tree.ChildrenOf(province.Code)).SelectMany(city => tree.ChildrenOf(city.Code)).Select(county => county.Code).ToList();
        List<Guid> matters = [];
        for (var place = 0; place < Originals; place++)
        {
            var person = place % 10 == 0 ? await people.ComeAsync(2000 + place, cancel: cancel) : matters.Count > 0 ? db.Set<Matter>().Local.Last().PersonId : Guid.Empty;
            matters.Add(Make(place, person, counties[place * 7 % counties.Count]));
            // Nobody is told of what is made to be measured.
            foreach (var entity in db.ChangeTracker.Entries<Entity>())
            {
                entity.Entity.TakeEvents();
            }

            if (place % 100 == 99)
            {
                await db.SaveChangesAsync(cancel);
                var last = db.Set<Matter>().Local.Last();
                db.ChangeTracker.Clear();
                db.Attach(last);
            }
        }

        return matters;
    }

    /// <summary>Most are closed; of a hundred some are at every step, and a few of them late.</summary>
    private Guid Make(int place, Guid person, RegionCode region)
    {
        var (kind, lawyer, officer) = (place % 100, new AidLawyer(Guid.CreateVersion7(), "王明", null), Guid.CreateVersion7());
        var at = clock.Now.AddDays(kind < 12 ? -(place % 9) : -(place * 13 % Days) - 20);
        var application = AidApplication.Start(Guid.CreateVersion7(), person, null, region, at);
        application.Fill(new Applicant("赵小梅", "11010519491231002X", "13800000140", "某街 1 号", "务工", null), at);
        application.Fill(new CaseFacts(place % 3 == 0 ? "work-injury" : place % 3 == 1 ? "pay" : "support", "在工地干了三个月，老板一直不给工钱。", CaseStage.NotStarted, OtherSide.Unknown, null, null), at);
        application.Fill(new MeansFacts(place % 4 == 0 ? "relief" : AidFacts.NoGroup, 3, 3000, null, null), at);
        application.Sign("赵小梅", SignatureWay.PhoneCode, false, at);
        var number = string.Create(CultureInfo.InvariantCulture, $"FY-{region}-{at.DayInChina():yyyyMMdd}-S{place}");
        var matter = Matter.Open(MatterKind.LegalAid, number, person, region, "工钱", ($"/my/legal-aid/{application.Id}", $"/desk/legal-aid/{application.Id}"), at);
        application.Send(matter, new AidFinding(AidChance.Likely, "SmallMeans", [], null, null, "scale"), At(AidSteps.Decide, at), at);
        db.Add(matter);
        db.Add(application);
        if (kind is >= 3 and < 12 or >= 20)
        {
            application.Grant(matter, officer, "符合条件。", At(AidSteps.Assign, at), at);
            Carry(kind, db.Add(AidCase.Open(application, AidForm.Litigation, false, at)).Entity, matter, officer, lawyer, at);
        }
        else if (kind >= 12)
        {
            application.Refuse(matter, officer, RefusalGround.Means, "收入高于标准。", at);
        }

        return matter.Id;
    }

    private static void Carry(int kind, AidCase aid, Matter matter, Guid officer, AidLawyer lawyer, DateTimeOffset at)
    {
        Action[] way =
        [
            () => aid.Appoint(matter, officer, lawyer, null, At(AidSteps.Accept, at, lawyer.Id), at),
            () => aid.Accept(matter, lawyer, At(AidSteps.Agree, at, lawyer.Id), at),
            () => aid.Agree(matter, lawyer.Id, at.DayInChina(), At(AidSteps.Report, at, lawyer.Id), at),
            () => aid.End(matter, lawyer.Id, (AidResult)(kind % 5), At(AidSteps.HandIn, at, lawyer.Id), at),
            () => aid.HandIn(matter, lawyer.Id, new CaseReport((AidResult)(kind % 5), "已经办完。", null, true), At(AidSteps.Check, at), at),
            () => aid.Close(matter, officer, CheckedFile.Whole(80 + (kind % 20), 1800), at),
        ];
        foreach (var step in way.Take(kind < 12 ? kind - 3 : way.Length))
        {
            step();
        }
    }

    private static NextStep At(StatutoryStep step, DateTimeOffset from, Guid? who = null) =>
        new(step.Actor, who, step.What, from.AddDays(step.Limit.Fallback.Count), $"{step.Limit.Name}={step.Limit.Fallback}");
}
