using Fabang.Kernel.Data;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Matters.Intakes;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Matters;

/// <summary>Drafts of Consultations became intakes: what people had begun is still there.</summary>
public sealed class IntakeMigrationTests : IDisposable
{
    private const string Story = "老板不给工钱怎么办？";
    private const string Code = "23456789AB";

    private readonly TestDatabase _database = TestDatabase.Empty();

    [Fact]
    public async Task A_draft_from_before_opens_as_an_intake()
    {
        await using var services = new ServiceCollection().AddSingleton(TestDatabase.Keys).AddLogging().AddFabangDb(_database.Place).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        var migrator = db.GetService<IMigrator>();
        var names = db.Database.GetMigrations().ToList();
        await migrator.MigrateAsync(names[names.FindIndex(name => name.EndsWith("RenameDraftsToIntakes", StringComparison.Ordinal)) - 1]);
        var (draft, file) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await InsertAsync(db, draft, file);

        await migrator.MigrateAsync();

        var intake = await db.Set<Intake>().Include(one => one.Files).WhereSealed(one => one.ResumeCode, Code, db).SingleAsync();
        Assert.Equal((draft, Story, file, null), (intake.Id, intake.Story, Assert.Single(intake.Files).FileId, intake.AnswersKept));
    }

    public void Dispose() => _database.Dispose();

    private static async Task InsertAsync(FabangDb db, Guid draft, Guid file)
    {
        var keys = TestDatabase.Keys;
        object changed = TestDatabase.IsPostgres ? DateTimeOffset.UtcNow : DateTimeOffset.UtcNow.UtcTicks;
        object id = TestDatabase.IsPostgres ? draft : draft.ToString().ToUpperInvariant();
        object paper = TestDatabase.IsPostgres ? file : file.ToString().ToUpperInvariant();
        await db.Database.ExecuteSqlRawAsync(
            "insert into files (id, name, kind, size, sha256, key, sent_at, version) values ({0}, {1}, 'Text', 1, '', {2}, {3}, 1)",
            paper, keys.Seal("工资条.txt", "files.Name"), keys.Seal("key", "files.Key"), changed);
        await db.Database.ExecuteSqlRawAsync(
            "insert into consultation_drafts (id, story, resume_code, resume_code_hash, changed_at, version) values ({0}, {1}, {2}, {3}, {4}, 1)",
            id, keys.Seal(Story, "consultation_drafts.Story"), keys.Seal(Code, "consultation_drafts.ResumeCode"), keys.Hash(Code, "consultation_drafts.ResumeCode"), changed);
        await db.Database.ExecuteSqlRawAsync("insert into consultation_draft_files (draft_id, file_id) values ({0}, {1})", id, paper);
    }
}
