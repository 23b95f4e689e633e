using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Whatever versions a law has, with gaps, without dates, repealed or yet to come, and in whatever order they came: one of them holds on a day.</summary>
public class VersionOrderTests
{
    private static readonly DateOnly Start = new(2000, 1, 1);

    [Fact]
    public void On_every_day_one_version_holds_and_the_order_of_import_does_not_matter()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var files = Files(random);
            var laws = Enumerable.Range(0, 3).Select(_ => Taken(files, random)).ToList();
            foreach (var day in Days(laws[0]))
            {
                var seen = laws.ConvertAll(law => Seen(law, day, seed));

                Assert.True(seen.TrueForAll(one => one == seen[0]), $"seed {seed}, {day:yyyy-MM-dd}: {string.Join(" | ", seen)}");
            }
        }
    }

    [Fact]
    public void What_holds_never_goes_back()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var law = Taken(Files(random), random);
            var (last, begun) = (DateOnly.MinValue, false);
            foreach (var day in Days(law))
            {
                var version = law.InForceOn(day);

                Assert.True(version is not null || !begun, $"seed {seed}: nothing holds on {day:yyyy-MM-dd}");
                begun = version is not null;
                Assert.True((version?.Date ?? DateOnly.MinValue) >= last, $"seed {seed}: {day:yyyy-MM-dd}");
                last = version?.Date ?? DateOnly.MinValue;
            }
        }
    }

    /// <summary>The law as it stands on a day; what must hold of every law on every day is asserted.</summary>
    private static string Seen(Law law, DateOnly day, int seed)
    {
        law.Settle(day, 1);
        var current = Assert.Single(law.Versions, version => version.IsCurrent);
        Assert.InRange(law.Versions.Count(version => version.Standing is Standing.InForce), 0, 1);
        if (law.InForceOn(day) is { } holding)
        {
            Assert.True(holding == current, $"seed {seed}, {day:yyyy-MM-dd}: {holding.Date} holds and {current.Date} is shown");
            Assert.Equal(holding.IsRepealed ? Standing.Repealed : Standing.InForce, law.Standing);
        }
        else
        {
            Assert.Contains(law.Standing, new[] { Standing.NotYetInForce, Standing.Repealed });
        }

        Assert.Equal(law.Versions.Select(version => version.Since).Where(since => since > day).Min(), law.NextTurn);
        return $"{law.Title} {law.CurrentDate} {law.Standing} {law.ArticleCount} {string.Join(',', law.Versions.OrderBy(version => version.Date).Select(version => $"{version.Date}:{version.Standing}"))}";
    }

    private static Law Taken(IReadOnlyList<LawFile> files, Random random)
    {
        var mixed = files.ToArray();
        random.Shuffle(mixed);
        var law = Law.Of(mixed[0]);
        foreach (var file in mixed)
        {
            law.Take(file, "", DateTimeOffset.UnixEpoch);
        }

        Assert.Equal(files.Count, law.Versions.Count);
        return law;
    }

    private static IEnumerable<DateOnly> Days(Law law) =>
        law.Versions.Select(version => version.Since).OfType<DateOnly>().SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Append(Start).Append(Start.AddYears(40)).Distinct().Order();

    private static List<LawFile> Files(Random random)
    {
        var dates = Enumerable.Range(0, random.Next(1, 7)).Select(_ => (DateOnly?)Start.AddDays(random.Next(4_000))).Distinct().ToList();
        if (random.Next(4) == 0)
        {
            dates.Add(null);
        }

        return dates.ConvertAll(date => new LawFile
        {
            Path = $"{date}",
            Title = $"示例法 {date}",
            Key = "示例法",
            Names = ["示例法"],
            Kind = TextKind.Law,
            Version = date,
            EffectiveFrom = Effective(date, dates, random),
            History = random.Next(8) == 0 ? [new HistoryEntry(date, HistoryEvent.Repealed, "废止")] : [],
            Articles = [.. Enumerable.Range(1, random.Next(1, 9)).Select(number => new LawArticle($"{number}", "", [], ""))],
        });
    }

    // Most often some months later; sometimes not told, the same day, long before, or the day of another version.
    private static DateOnly? Effective(DateOnly? date, List<DateOnly?> dates, Random random) => random.Next(6) switch
    {
        0 => null,
        1 => date,
        2 => date?.AddDays(-random.Next(400)),
        3 => dates[random.Next(dates.Count)],
        _ => (date ?? Start).AddDays(random.Next(900)),
    };
}
