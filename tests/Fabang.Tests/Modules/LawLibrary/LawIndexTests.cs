using Fabang.Kernel;
using Fabang.Modules.LawLibrary.Indexing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Fabang.Tests.Modules.LawLibrary;

public sealed class LawIndexTests : IDisposable
{
    private readonly DataFolder _folder = new(System.IO.Directory.CreateTempSubdirectory("fabang-index-").FullName);

    [Fact]
    public void A_damaged_index_is_thrown_away_and_begins_empty()
    {
        using (var index = Open())
        {
            index.Index.Update("示例法", [new() { Id = "示例法#1", LawId = "示例法", Title = "示例法", Text = "灯" }]);
            index.Index.Commit(new IndexStamp(Guid.CreateVersion7(), 7, "x").ToString());
        }

        foreach (var file in System.IO.Directory.EnumerateFiles(_folder.Index, "_*"))
        {
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..3]);
        }

        using var again = Open();
        Assert.True(again.CanWrite);
        Assert.Equal(0, again.Index.Count);
        Assert.Equal(IndexStamp.None, IndexStamp.Parse(again.Index.Stamp));
    }

    [Fact]
    public void A_second_process_of_the_same_folder_reads_only()
    {
        using var first = Open();
        first.Index.Commit(IndexStamp.None.ToString());
        using var second = Open();

        Assert.True(first.CanWrite);
        Assert.False(second.CanWrite);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x/1/y")]
    [InlineData("018f0000-0000-7000-8000-000000000000/-1/y")]
    public void What_is_no_stamp_is_none(string? text) => Assert.Equal(IndexStamp.None, IndexStamp.Parse(text));

    [Fact]
    public void A_stamp_is_read_as_it_was_written()
    {
        var stamp = new IndexStamp(Guid.CreateVersion7(), 42, "abc");

        Assert.Equal(stamp, IndexStamp.Parse(stamp.ToString()));
    }

    public void Dispose() => System.IO.Directory.Delete(_folder.Root, recursive: true);

    private LawIndex Open() => new(_folder, LearnedRankingTests.Named("none"), NullLogger<LawIndex>.Instance);
}
