using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Topics;

/// <summary>The verbs, in a process of their own as an operator starts them.</summary>
public sealed class TopicCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("fabang-topics-");

    private string In => Path.Combine(_folder.FullName, "in.jsonl");

    private string Out => Path.Combine(_folder.FullName, "out.tsv");

    [Fact]
    public async Task Every_question_gets_a_label_and_known_labels_are_counted()
    {
        await File.WriteAllLinesAsync(In, Enumerable.Range(0, 4).SelectMany(place => new[]
        {
            $$"""{"id": "a{{place}}", "question": "老公要离婚", "label": "婚姻家庭"}""", $$"""{"id": "b{{place}}", "question": "老板拖欠工资\n两个月", "label": "劳动纠纷"}""",
        }).Append("""{"id": "c", "question": "没有标签"}"""));

        var (code, said, _) = await RunAsync("evaluate", "--in", In, "--out", Out, "--folds", "2");

        Assert.Equal(0, code);
        Assert.Contains("The model that ships, on 8 questions", said, StringComparison.Ordinal);
        Assert.Contains("Cross-validation in 2 parts", said, StringComparison.Ordinal);
        Assert.Contains("right at once 100.0 %, among the first three 100.0 % of 8", said, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(Out);
        Assert.Equal((9, "a0\t婚姻家庭", "b0\t劳动纠纷"), (lines.Length, lines[0], lines[1]));
    }

    [Fact]
    public async Task A_model_is_made_twice_alike()
    {
        await File.WriteAllTextAsync(In, """{"id": "a", "question": "老公要离婚", "label": "婚姻家庭"}""");
        var (first, second) = (Path.Combine(_folder.FullName, "1.bin"), Path.Combine(_folder.FullName, "2.bin"));

        Assert.Equal(0, (await RunAsync("train", "--in", In, "--out", first)).Code);
        Assert.Equal(0, (await RunAsync("train", "--in", In, "--out", second)).Code);

        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));
    }

    [Theory]
    [InlineData("{\"id\": \"a\", \"question\": \"x\", \"label\": \"没有这个\"}", "line 1: unknown label")]
    [InlineData("{\"id\": \"a\"}", "line 1: id or question")]
    [InlineData("no json", "line 1")]
    public async Task What_cannot_be_read_is_named_by_its_line(string line, string named)
    {
        await File.WriteAllTextAsync(In, line);

        var (code, _, errors) = await RunAsync("evaluate", "--in", In);

        Assert.Equal(1, code);
        Assert.Contains(named, errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int Code, string Said, string Errors)> RunAsync(params string[] args)
    {
        using var stop = new CancellationTokenSource(Patience);
        await using var process = FabangProcess.Start(["topics", .. args, "--data", Path.Combine(_folder.FullName, "data")]);
        var code = await process.EndAsync(stop.Token);
        return (code, string.Join('\n', process.Output), string.Join('\n', process.Errors));
    }
}
