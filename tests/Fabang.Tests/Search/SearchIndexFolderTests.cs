using Fabang.Search;

namespace Fabang.Tests.Search;

public class SearchIndexFolderTests : IndexInAFolder
{
    [Fact]
    public void The_stamp_says_what_was_committed()
    {
        using (var index = SearchIndex.Open(Folder))
        {
            Assert.Null(index.Stamp);
            Fill(index);
            index.Update("新法", [Article("新法", 1, "没有提交")]);
        }

        using var again = SearchIndex.Open(Folder);
        Assert.Equal("1", again.Stamp);
        Assert.Equal(4, again.Count);
        again.Commit();
        Assert.Equal("1", again.Stamp);
    }

    [Fact]
    public void A_reader_beside_the_writer_sees_what_is_committed()
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);
        using var reader = SearchIndex.OpenReadOnly(Folder);
        Assert.Equal("1", reader.Stamp);

        index.Update("新法", [Article("新法", 1, "养犬应当登记。")]);
        index.Commit("2");
        reader.Refresh();

        Assert.Equal(["新法#1"], Ids(reader.Search(new SearchQuery("养犬"))));
        Assert.Throws<InvalidOperationException>(() => reader.Delete("新法"));
    }

    [Fact]
    public void A_second_writer_is_told_that_it_is_in_use()
    {
        using var index = SearchIndex.Open(Folder);

        Assert.Equal(SearchIndexFault.InUse, Assert.Throws<SearchIndexException>(() => SearchIndex.Open(Folder)).Fault);
    }

    [Fact]
    public void Beside_a_writer_in_another_process_nothing_is_written_and_nothing_thrown_away()
    {
        using (var index = SearchIndex.Open(Folder))
        {
            Fill(index);
        }

        var files = Directory.GetFiles(Folder).Order().ToList();
        using (new FileStream(Path.Combine(Folder, "writer.turn"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal(SearchIndexFault.InUse, Assert.Throws<SearchIndexException>(() => SearchIndex.Open(Folder)).Fault);
            Assert.Equal(SearchIndexFault.InUse, Assert.Throws<SearchIndexException>(() => SearchIndex.Recreate(Folder)).Fault);
        }

        Assert.Equal(files, Directory.GetFiles(Folder).Order());
        using var again = SearchIndex.Open(Folder);
        Assert.Equal("1", again.Stamp);
    }

    [Fact]
    public void A_lock_file_left_behind_does_not_matter()
    {
        File.WriteAllText(Path.Combine(Folder, "write.lock"), "");

        using var index = SearchIndex.Open(Folder);

        Assert.Equal(0, index.Count);
    }

    [Fact]
    public void Files_that_a_killed_process_left_half_written_do_not_matter()
    {
        MakeIndex();
        File.WriteAllText(Path.Combine(Folder, "_9.fdt"), "half");
        File.WriteAllText(Path.Combine(Folder, "segments_2"), "half");

        using var index = SearchIndex.Open(Folder);

        Assert.Equal("1", index.Stamp);
        Assert.Equal(4, index.Count);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.999)]
    public void A_flipped_bit_and_a_cut_file_are_found_wherever_they_are(double place)
    {
        MakeIndex();
        foreach (var file in IndexFiles())
        {
            var good = File.ReadAllBytes(file);
            var flipped = good.ToArray();
            flipped[(int)(place * good.Length)] ^= 0x10;
            File.WriteAllBytes(file, flipped);
            AssertCorrupt(file);

            File.WriteAllBytes(file, good[..(int)(place * good.Length)]);
            AssertCorrupt(file);

            File.WriteAllBytes(file, good);
        }

        using var whole = SearchIndex.Open(Folder);
        Assert.Equal(4, whole.Count);
    }

    [Fact]
    public void A_missing_file_is_found_and_the_index_can_be_made_anew()
    {
        MakeIndex();
        File.Delete(IndexFiles().First(file => !Path.GetFileName(file).StartsWith("segments", StringComparison.Ordinal)));
        Assert.Equal(SearchIndexFault.Corrupt, Assert.Throws<SearchIndexException>(() => SearchIndex.Open(Folder)).Fault);

        using var index = SearchIndex.Recreate(Folder);
        Assert.Null(index.Stamp);
        Assert.Equal(0, index.Count);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said()
    {
        var file = Path.Combine(Folder, "file");
        File.WriteAllText(file, "");

        Assert.Equal(SearchIndexFault.Unreachable, Assert.Throws<SearchIndexException>(() => SearchIndex.Open(file)).Fault);
    }

    [Fact]
    public async Task Searches_see_a_law_whole_while_it_is_replaced_again_and_again()
    {
        using var index = SearchIndex.Open(Folder);
        Replace(index, 1);
        index.Commit();
        using var stop = new CancellationTokenSource();
        using var reading = new CountdownEvent(4);
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                reading.Signal();
                do
                {
                    var hits = index.Search(new SearchQuery("押金") { Take = 100 }).Hits;
                    Assert.Equal(20, hits.Count);
                    Assert.Single(hits.Select(hit => hit.Document.Reference).Distinct());
                }
                while (!stop.IsCancellationRequested);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToList();
        reading.Wait();

        for (var round = 2; round < 60; round++)
        {
            Replace(index, round);
            index.Refresh();
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);

        static void Replace(SearchIndex index, int round) => index.Update(
            "法",
            Enumerable.Range(1, 20).Select(number => Article("法", number, "押金") with { Reference = round.ToString(System.Globalization.CultureInfo.InvariantCulture) }));
    }

    private void MakeIndex()
    {
        using var index = SearchIndex.Open(Folder);
        Fill(index);
    }

    private IEnumerable<string> IndexFiles() =>
        [.. Directory.EnumerateFiles(Folder).Where(file => Path.GetFileName(file) is not ("write.lock" or "writer.turn" or "segments.gen"))];

    private void AssertCorrupt(string file)
    {
        var thrown = Assert.Throws<SearchIndexException>(() => SearchIndex.Open(Folder));
        Assert.True(thrown.Fault is SearchIndexFault.Corrupt, $"{file}: {thrown.Fault} {thrown.InnerException}");
        Assert.Throws<SearchIndexException>(() => SearchIndex.OpenReadOnly(Folder));
    }
}
