using Fabang.Search;

namespace Fabang.Tests.Search;

/// <summary>A folder of its own for each test, gone afterwards, and documents to put in.</summary>
public abstract class IndexInAFolder : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("fabang-index-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static SearchDocument Article(string law, int number, string text) => new()
    {
        Id = $"{law}#{number}",
        LawId = law,
        Title = law,
        Number = $"第{ChineseNumber.Format(number)}条",
        Text = text,
        TextKind = "Law",
        Version = new DateOnly(2024, 1, 1),
    };

    protected static IEnumerable<string> Ids(SearchResults results) => results.Hits.Select(hit => hit.Document.Id);

    protected static void Fill(SearchIndex index)
    {
        index.Update("租赁法", [Article("租赁法", 1, "出租人应当返还押金。"), Article("租赁法", 2, "承租人应当支付租金。")]);
        index.Update("用工法", [Article("用工法", 1, "试用期不得超过六个月。"), Article("用工法", 2, "用人单位应当支付加班费。")]);
        index.Commit("1");
    }
}
