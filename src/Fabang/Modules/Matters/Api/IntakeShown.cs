using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Api;

/// <summary>Shows an intake to a program.</summary>
internal sealed class IntakeShown(FabangDb db, RegionTree tree, TopicBook topics)
{
    public async Task<IntakeInApi> OfAsync(Intake intake, CancellationToken cancel)
    {
        var ids = intake.Files.Select(file => file.FileId).ToList();
        var files = ids.Count == 0 ? [] : await db.Set<StoredFile>().AsNoTracking().Where(file => ids.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
        return new(
            intake.Story,
            intake.Region?.Value,
            intake.Region is { } region ? tree.FullName(region) : null,
            intake.TopicId,
            topics.Find(intake.TopicId)?.Name.ToString(),
            intake.Answers,
            new(intake.OtherNames, intake.OtherNumber, intake.OtherPhone),
            [.. files.Select(PaperInApi.Of)],
            intake.ResumeCode,
            intake.ChangedAt + Intake.Lifetime);
    }
}
