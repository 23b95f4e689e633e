using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Reads out of a case what it tells of itself, and takes the full names of its parties out of it.</summary>
internal static partial class CaseReader
{
    private static readonly string[] Results = ["裁判结果", "处理结果", "法院裁判", "判决结果"];

    /// <param name="file">With its sections as they stand in the file.</param>
    /// <param name="given">What the file says in so many words; it goes before what is read.</param>
    /// <param name="parties">Names of parties that the file gives.</param>
    public static LawFile Read(LawFile file, CaseDetails given, IReadOnlyList<string> parties)
    {
        var names = CaseParties.In(file.Title, file.Sections, parties);
        string Masked(string text) => names.Aggregate(text, (masked, name) => masked.Replace(name.Key, name.Value, StringComparison.Ordinal));
        var title = Masked(file.Title);
        List<LawSection> sections = [.. file.Sections.Select(section => new LawSection(Masked(section.Heading), Masked(section.Text)))];
        return file with
        {
            Title = title,
            Key = LawText.KeyOf(title),
            Names = [title],
            Sections = sections,
            Case = new CaseDetails(
                given.Court ?? CourtIn(sections),
                given.DecidedOn ?? DecidedIn(sections),
                given.Cause ?? sections.Select(section => section.Heading).Prepend(title).Select(CaseCauses.In).FirstOrDefault(cause => cause is not null)),
        };
    }

    /// <summary>The last that decided, where the result is told; else the last that is said to have decided anywhere.</summary>
    private static string? CourtIn(IReadOnlyList<LawSection> sections) =>
        Decided(sections).Concat([sections]).Select(some => some.SelectMany(section => Court().Matches(section.Text)).Select(match => match.Groups["court"].Value).LastOrDefault())
            .FirstOrDefault(court => court is not null);

    private static DateOnly? DecidedIn(IReadOnlyList<LawSection> sections) =>
        Decided(sections).SelectMany(some => some).SelectMany(section => DecidedOn().Matches(section.Text)).SelectMany(match => LawDates.In(match.Value)).Select(date => (DateOnly?)date).LastOrDefault();

    private static IEnumerable<IReadOnlyList<LawSection>> Decided(IReadOnlyList<LawSection> sections)
    {
        var results = sections.Where(section => Results.Contains(section.Heading)).ToList();
        return results.Count == 0 ? [] : [results];
    }

    [GeneratedRegex(
        @"(?<![\p{IsCJKUnifiedIdeographs}])(?:后，?|嗣后|再审中，)?(?<court>最高人民法院|\p{IsCJKUnifiedIdeographs}{2,24}?(?:省|市|自治区|自治州|县|区|旗)\p{IsCJKUnifiedIdeographs}{0,14}?(?:人民法院|互联网法院|海事法院|知识产权法院|金融法院|劳动人事争议仲裁委员会))(?=于|经审理|审理|一审|二审|再审|认为|作出|判决|裁定|依法|裁决)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Court();

    [GeneratedRegex(@"于\s?[0-9〇零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日(?:依法|公开|当庭)?(?:作出|判决|裁定|裁决|宣判)", RegexOptions.CultureInvariant)]
    private static partial Regex DecidedOn();
}
