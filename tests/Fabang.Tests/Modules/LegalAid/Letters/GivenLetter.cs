using Fabang.Kernel.Data;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LegalAid.Letters;

/// <summary>Letters that were issued, as the case issues them: in a transaction, filled with the samples of their form.</summary>
internal static class GivenLetter
{
    public const string Here = "330106";

    public static LetterBook Book { get; } = LetterBookReader.Read(System.IO.Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "letters"));

    /// <summary>What the caller gives: the samples, without what the program fills in itself.</summary>
    public static Dictionary<string, string> Samples(LetterKind kind, params (string Name, string Value)[] changed)
    {
        var fields = Book.Of(kind).Fields.Where(field => field.Default.Length == 0 && field.Name is not (LetterFields.Number or LetterFields.Date or LetterFields.Centre or LetterFields.Bureau))
            .ToDictionary(field => field.Name, field => field.Sample);
        foreach (var (name, value) in changed)
        {
            fields[name] = value;
        }

        return fields;
    }

    /// <summary>A letter of this person, issued and made.</summary>
    public static async Task<Letter> LetterAsync(this FabangApp app, Guid person, LetterKind kind = LetterKind.Grant, string region = Here, Guid? replaces = null, params (string Name, string Value)[] changed)
    {
        var question = await app.SentQuestionAsync(person, Here);
        var matter = (await app.ConsultationAsync(question)).Matter.Id;
        var letter = await app.IssueAsync(new LetterDraft(kind, Guid.CreateVersion7(), matter, person, new RegionCode(region), Samples(kind, changed)) { Replaces = replaces });
        await app.DeliverAsync();
        return await app.ReadAsync(db => db.Set<Letter>().AsNoTracking().SingleAsync(one => one.Id == letter.Id));
    }

    public static Task<Letter> IssueAsync(this FabangApp app, LetterDraft draft) => app.WithAsync<IServiceProvider, Letter>(async services =>
    {
        var (db, issuing) = (services.GetRequiredService<FabangDb>(), services.GetRequiredService<LetterIssuing>());
        Letter letter = null!;
        await db.InTransactionAsync(async () =>
        {
            letter = await issuing.IssueAsync(draft, CancellationToken.None);
            await db.SaveChangesAsync();
        });
        return letter;
    });

    /// <summary>The matter of a question that this person asked.</summary>
    public static async Task<Guid> MatterAsync(this FabangApp app, Guid person) => (await app.ConsultationAsync(await app.SentQuestionAsync(person, Here))).Matter.Id;

    /// <summary>A file of a letter, as it is stored.</summary>
    public static Task<byte[]> FileAsync(this FabangApp app, Guid file) => app.WithAsync<IServiceProvider, byte[]>(async services =>
        await services.GetRequiredService<Fabang.Kernel.Files.FileStore>().ReadAsync(
            await services.GetRequiredService<FabangDb>().Set<Fabang.Kernel.Files.StoredFile>().SingleAsync(stored => stored.Id == file)));
}
