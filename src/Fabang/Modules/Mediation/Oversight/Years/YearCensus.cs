using System.Globalization;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Performing;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Oversight.Years;

/// <summary>
/// What the database says of one year of the calendar in China: requests by the day of receipt, results by the day of the end, agreements and what the court says of them
/// by the day of effect, payments by the day on which they were due.
/// </summary>
internal sealed class YearCensus(FabangDb db, int year, DateTimeOffset now)
{
    private readonly DateOnly _first = new(year, 1, 1);
    private readonly DateOnly _next = new(year + 1, 1, 1);
    private readonly DateTimeOffset _from = new DateOnly(year, 1, 1).At(TimeOnly.MinValue);
    private readonly DateTimeOffset _until = new DateOnly(year + 1, 1, 1).At(TimeOnly.MinValue);
    private readonly YearTally _tally = new();

    private IQueryable<MediationCase> Received => db.Set<MediationCase>().Where(one => one.RequestedAt >= _from && one.RequestedAt < _until);

    private IQueryable<MediationCase> Ended => db.Set<MediationCase>().Where(one => one.EndedBy != null && one.EndedAt >= _from && one.EndedAt < _until);

    private IQueryable<MediationAgreement> Agreements => db.Set<MediationAgreement>().Where(one => one.Status == AgreementStatus.InEffect && one.EffectiveAt >= _from && one.EffectiveAt < _until);

    public async Task<YearTally> TakeAsync(CancellationToken cancel)
    {
        await ReceivedAsync(cancel);
        await EndedAsync(cancel);
        await AgreedAsync(cancel);
        await PaymentsAsync(cancel);
        return _tally;
    }

    private static YearLine Line(string by, string key, bool agreed, bool over, int count) => new(by, key, count, agreed ? count : 0, over && !agreed ? count : 0);

    private async Task ReceivedAsync(CancellationToken cancel)
    {
        var types = await Received.GroupBy(one => new { one.Region, one.Type, Agreed = one.EndedBy == EndCode.Agreement, Over = one.EndedAt != null })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        foreach (var cell in types)
        {
            var line = Line("type", $"{cell.Key.Type}", cell.Key.Agreed, cell.Key.Over, cell.Count);
            _tally.Add(cell.Key.Region, line);
            _tally.AddByPlace(cell.Key.Region, line);
        }

        var sources = await Received.GroupBy(one => new { one.Region, one.Source, Agreed = one.EndedBy == EndCode.Agreement, Over = one.EndedAt != null })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        sources.ForEach(cell => _tally.Add(cell.Key.Region, Line("source", $"{cell.Key.Source}", cell.Key.Agreed, cell.Key.Over, cell.Count)));
        var committees = await Received.Join(db.Set<MediationCommittee>(), one => one.CommitteeId, committee => (Guid?)committee.Id, (one, committee) => new { one.Region, committee.Kind, one.EndedBy, one.EndedAt })
            .GroupBy(one => new { one.Region, one.Kind, Agreed = one.EndedBy == EndCode.Agreement, Over = one.EndedAt != null })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        committees.ForEach(cell => _tally.Add(cell.Key.Region, Line("committee", $"{cell.Key.Kind}", cell.Key.Agreed, cell.Key.Over, cell.Count)));
    }

    private async Task EndedAsync(CancellationToken cancel)
    {
        var results = await Ended.GroupBy(one => new { one.Region, one.EndedBy }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        results.ForEach(cell => _tally.Add(cell.Key.Region, new("result", $"{cell.Key.EndedBy}", cell.Count)));
        var days = await Ended.Where(one => one.DaysTaken != null).GroupBy(one => new { one.Region, Days = one.DaysTaken!.Value }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        days.ForEach(cell => _tally.Add(cell.Key.Region, new("days", cell.Key.Days.ToString(CultureInfo.InvariantCulture), cell.Count)));
        var limits = await Ended.Where(one => one.MediateBy != null).GroupBy(one => new { one.Region, IsKept = one.EndedAt <= one.MediateBy }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        limits.ForEach(cell => _tally.Add(cell.Key.Region, new("limit", KeptOrMissed(cell.Key.IsKept), cell.Count)));
    }

    private async Task AgreedAsync(CancellationToken cancel)
    {
        var agreements = await Agreements.GroupBy(one => new { one.Region, one.IsOral }).Select(group => new { group.Key, Count = group.Count(), Amount = group.Sum(one => one.Total) }).ToListAsync(cancel);
        agreements.ForEach(cell => _tally.Add(cell.Key.Region, new("agreement", cell.Key.IsOral ? "Oral" : "Written", cell.Count, Amount: cell.Amount)));
        var confirmations = await db.Set<JudicialConfirmation>().Join(Agreements, one => one.AgreementId, agreement => agreement.Id, (one, agreement) => new { one.Region, one.Status })
            .GroupBy(one => new { one.Region, one.Status }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        confirmations.ForEach(cell => _tally.Add(cell.Key.Region, new("confirmation", $"{cell.Key.Status}", cell.Count)));
    }

    /// <summary>Kept: who is paid says that it came, even late. Missed: its day is over and they have not.</summary>
    private async Task PaymentsAsync(CancellationToken cancel)
    {
        var today = now.DayInChina();
        var payments = await db.Set<AgreedPayment>().Where(one => one.DueOn >= _first && one.DueOn < _next && (one.Status == DutyStatus.Done || one.DueOn < today))
            .Join(db.Set<MediationAgreement>(), one => one.AgreementId, agreement => agreement.Id, (one, agreement) => new { agreement.Region, IsKept = one.Status == DutyStatus.Done, one.Amount })
            .GroupBy(one => new { one.Region, one.IsKept }).Select(group => new { group.Key, Count = group.Count(), Amount = group.Sum(one => one.Amount) }).ToListAsync(cancel);
        payments.ForEach(cell => _tally.Add(cell.Key.Region, new("payment", KeptOrMissed(cell.Key.IsKept), cell.Count, Amount: cell.Amount)));
    }

    private static string KeptOrMissed(bool isKept) => isKept ? "Kept" : "Missed";
}
