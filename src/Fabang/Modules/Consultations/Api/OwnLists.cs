using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Api;
using Fabang.Shell.Api;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A citizen's own consultations, talks and complaints, the newest first.</summary>
internal sealed class OwnLists(FabangDb db, CurrentUser user, Responders responders, NextStepWords words, TimeProvider clock)
{
    public async Task<ApiPage<ConsultationLineInApi>> ConsultationsAsync(HttpRequest request, int page, CancellationToken cancel)
    {
        var person = user.RequiredId;
        var mine = db.Set<Consultation>().AsNoTracking().Where(one => one.PersonId == person);
        var rows = await mine.OrderByDescending(one => one.SentAt).ThenBy(one => one.Id).Skip((page - 1) * ApiPages.Size).Take(ApiPages.Size)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one.Id, one.Status, one.SentAt, Matter = matter }).ToListAsync(cancel);
        var names = await NamesAsync(rows.Select(row => row.Matter), cancel);
        return await PageAsync(request, mine, page, [.. rows.OrderByDescending(row => row.SentAt).Select(row =>
            new ConsultationLineInApi(row.Id, row.Matter.Number, row.Matter.Title, row.Status, row.SentAt, NextOf(row.Matter, names)))], cancel);
    }

    public async Task<ApiPage<TalkLineInApi>> TalksAsync(HttpRequest request, int page, CancellationToken cancel)
    {
        var person = user.RequiredId;
        var mine = db.Set<Conversation>().AsNoTracking().Where(one => one.PersonId == person);
        var rows = await mine.OrderByDescending(one => one.ArrivedAt).ThenBy(one => one.Id).Skip((page - 1) * ApiPages.Size).Take(ApiPages.Size)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one.Id, one.Status, one.ArrivedAt, Matter = matter }).ToListAsync(cancel);
        var names = await NamesAsync(rows.Select(row => row.Matter), cancel);
        return await PageAsync(request, mine, page, [.. rows.OrderByDescending(row => row.ArrivedAt).Select(row =>
            new TalkLineInApi(row.Id, row.Matter.Number, row.Matter.Title, row.Status, row.ArrivedAt, NextOf(row.Matter, names)))], cancel);
    }

    public async Task<ApiPage<ComplaintLineInApi>> ComplaintsAsync(HttpRequest request, int page, CancellationToken cancel)
    {
        var person = user.RequiredId;
        var mine = db.Set<Complaint>().AsNoTracking().Where(one => one.PersonId == person);
        var rows = await mine.OrderByDescending(one => one.FiledAt).ThenBy(one => one.Id).Skip((page - 1) * ApiPages.Size).Take(ApiPages.Size)
            .Select(one => new ComplaintLineInApi(one.Id, one.Number, one.SubjectId, one.Status, one.FiledAt)).ToListAsync(cancel);
        return await PageAsync(request, mine, page, rows, cancel);
    }

    private static async Task<ApiPage<TLine>> PageAsync<TLine, T>(HttpRequest request, IQueryable<T> all, int page, IReadOnlyList<TLine> lines, CancellationToken cancel)
    {
        var total = await all.CountAsync(cancel);
        return request.PageOf(lines, page, (total + ApiPages.Size - 1) / ApiPages.Size, total);
    }

    private Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Matter> matters, CancellationToken cancel) =>
        responders.NamesAsync(matters.Where(matter => matter.NextActor is NextActor.Lawyer).Select(matter => matter.NextActorId).OfType<Guid>(), cancel);

    private NextStepInApi NextOf(Matter matter, IReadOnlyDictionary<Guid, string> names) =>
        NextStepInApi.Of(matter, matter.NextActorId is { } actor ? names.GetValueOrDefault(actor) : null, words, clock.GetUtcNow());
}
