using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Runs over the whole folder of real texts, which is not part of the project: FABANG_LAWS names it.</summary>
public class RealLawsTests
{
    [Fact]
    public void Almost_every_file_is_read()
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var results = RealLaws.All;

        Assert.True(results.Count > 3000);
        Assert.All(results.Where(result => !result.IsRead), result => Assert.Equal(LawFileFault.NoText, result.Problem!.Fault));
        Assert.InRange(results.Count(result => !result.IsRead), 0, 10);
        Assert.InRange(results.Sum(result => result.File?.Articles.Count ?? 0), 147_000, 149_500);
    }

    [Fact]
    public void No_line_of_a_text_is_lost()
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var lost = from file in RealLaws.All.Select(result => result.File).OfType<LawFile>()
                   let text = File.ReadAllText(Path.Combine(RealLaws.Folder, file.Path))
                   from line in LawFileLines.LostOfWhole(file, text)
                   select $"{file.Path}: {line}";

        Assert.Empty(lost);
    }

    [Fact]
    public void The_civil_code_is_one_law_without_a_gap()
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var code = LawParts.Join(RealLaws.All.Select(result => result.File).OfType<LawFile>()).Single(file => file.Key == "民法典");

        Assert.Equal(Enumerable.Range(1, 1260).Select(number => $"{number}"), code.Articles.Select(article => article.Key));
        Assert.Equal(TextKind.Law, code.Kind);
    }
}
