using Fabang.Modules.Consultations.Desk.Templates;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Access;

/// <summary>The check of the access tests sees what it is for.</summary>
[Trait("Engine", "both")]
public class DatabaseStateTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_new_row_and_a_changed_one_are_seen()
    {
        var empty = await app.ReadAsync(DatabaseState.ReadAsync);
        var template = await app.SaveAsync(AnswerTemplate.OfLawyer(Guid.CreateVersion7(), Guid.CreateVersion7(), "讨薪", "先去劳动监察大队。"));
        var written = await app.ReadAsync(DatabaseState.ReadAsync);
        await app.ReadAsync(async db =>
        {
            (await db.Set<AnswerTemplate>().SingleAsync(found => found.Id == template.Id)).Write("讨薪", "先打 12333。");
            return await db.SaveChangesAsync();
        });
        var changed = await app.ReadAsync(DatabaseState.ReadAsync);

        Assert.Contains("consultation_answer_templates 1/0", written.Except(empty));
        Assert.Contains("consultation_answer_templates 1/1", changed.Except(written));
    }
}
