using Fabang.Kernel;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Tests.Modules.Messaging;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The rules of a correction, without a database.</summary>
public class TextCorrectionTests
{
    private const string Old = "灯罩破了，由看灯人赔。";
    private const string New = "灯罩破了，不由看灯人赔。";

    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Bert = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly CorrectionDraft Draft = new(Guid.CreateVersion7(), New, "第一款漏了“不”字", "https://flk.example.gov.cn/lamps");

    private static readonly Law Lamps = Law.Of(LawFileParser.Parse(LawTexts.Lamps, LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布", "第一条 " + Old)).File!);

    [Fact]
    public void Every_state_can_be_reached_and_the_readme_draws_them()
    {
        Assert.Equal(Enum.GetValues<CorrectionStatus>().ToHashSet(), TextCorrection.Moves.ReachableFrom(CorrectionStatus.Proposed).ToHashSet());
        Assert.Contains(TextCorrection.Moves.ToMermaid(), ReadMe.Of("LawLibrary"), StringComparison.Ordinal);
    }

    [Fact]
    public void Moves_that_the_table_lacks_are_refused()
    {
        var deeds = new Dictionary<CorrectionStatus, Action<TextCorrection>>
        {
            [CorrectionStatus.Approved] = correction => correction.Approve(Guid.CreateVersion7(), "核对过", Old, Now),
            [CorrectionStatus.Rejected] = correction => correction.Reject(Guid.CreateVersion7(), "不对", Now),
            [CorrectionStatus.Withdrawn] = correction => correction.Withdraw(Anna, Now),
            [CorrectionStatus.Revoked] = correction => correction.Revoke(Guid.CreateVersion7(), "弄错了", Now),
            [CorrectionStatus.Replaced] = correction => correction.Replace(Now),
            [CorrectionStatus.Confirmed] = correction => correction.Meet(New, Now),
            [CorrectionStatus.Overtaken] = correction => correction.Meet("另外的话", Now),
        };
        foreach (var from in Enum.GetValues<CorrectionStatus>())
        {
            foreach (var (to, deed) in deeds.Where(deed => deed.Key != from))
            {
                var correction = Proposed();
                if (from is not CorrectionStatus.Proposed)
                {
                    if (!correction.Can(from))
                    {
                        deeds[CorrectionStatus.Approved](correction);
                    }

                    deeds[from](correction);
                }

                if (TextCorrection.Moves.Allows(from, to))
                {
                    deed(correction);
                    Assert.Equal(to, correction.Status);
                }
                else
                {
                    Assert.Equal("LawLibrary.CorrectionDecided", Broken(() => deed(correction)));
                    Assert.Equal(from, correction.Status);
                }
            }
        }
    }

    [Fact]
    public void Nobody_decides_on_their_own_proposal()
    {
        var correction = Proposed();

        Assert.Equal("LawLibrary.CorrectionNeedsAnother", Broken(() => correction.Approve(Anna, "核对过", Old, Now)));
        Assert.Equal("LawLibrary.CorrectionNeedsAnother", Broken(() => correction.Reject(Anna, "不对", Now)));
        Assert.Equal("LawLibrary.CorrectionIsAnothers", Broken(() => correction.Withdraw(Bert, Now)));
        Assert.Equal((CorrectionStatus.Proposed, false), (correction.Status, correction.IsPublic));

        Assert.True(correction.Approve(Bert, "核对过", Old, Now));
        Assert.Equal("LawLibrary.CorrectionNeedsAnother", Broken(() => correction.Revoke(Anna, "弄错了", Now)));
        Assert.Equal((CorrectionStatus.Approved, true), (correction.Status, correction.IsPublic));
    }

    [Fact]
    public void What_is_pressed_twice_is_done_once()
    {
        var (correction, later) = (Proposed(), Now.AddHours(1));
        correction.Approve(Bert, "核对过", Old, Now);

        Assert.False(correction.Approve(Bert, "又来", Old, later));
        Assert.Equal((Now, "核对过"), (correction.DecidedAt, correction.Decision));

        correction.Revoke(Bert, "弄错了", Now);
        Assert.False(correction.Revoke(Bert, "又来", later));
        Assert.Equal((Now, "弄错了"), (correction.EndedAt, correction.EndReason));

        var other = Proposed();
        other.Reject(Bert, "不对", Now);
        other.Reject(Bert, "又来", later);
        Assert.Equal((Now, "不对", false), (other.DecidedAt, other.Decision, other.IsPublic));
    }

    [Theory]
    [InlineData(null, "错字", "公报2019年第3号", "CorrectionNeedsText")]
    [InlineData("\u0001\u200B \n ", "错字", "公报2019年第3号", "CorrectionNeedsText")]
    [InlineData(Old, "错字", "公报2019年第3号", "CorrectionChangesNothing")]
    [InlineData("\u200B灯罩破了，\u0000由看灯人赔。\r\n\r\n", "错字", "公报2019年第3号", "CorrectionChangesNothing")]
    [InlineData(New, " ", "公报2019年第3号", "CorrectionNeedsReason")]
    [InlineData(New, "错字", "\t", "CorrectionNeedsSource")]
    [InlineData(New, "错字", "http://flk.example.gov.cn/lamps", "CorrectionBadLink")]
    [InlineData(New, "错字", "见 https://lamps", "CorrectionBadLink")]
    [InlineData(New, "错字", "javascript://example.gov.cn/%0aalert(1)", "CorrectionBadLink")]
    [InlineData(New, "错字", "https://who:secret@example.gov.cn/", "CorrectionBadLink")]
    public void A_draft_that_says_too_little_is_refused(string? text, string reason, string source, string rule) =>
        Assert.Equal("LawLibrary." + rule, Broken(() => Proposed(new CorrectionDraft(Guid.CreateVersion7(), text, reason, source))));

    [Fact]
    public void What_is_too_long_is_refused_too()
    {
        Assert.Equal("LawLibrary.CorrectionTooLong", Broken(() => Proposed(Draft with { Text = new string('长', TextCorrection.LongestText + 1) })));
        Assert.Equal("LawLibrary.CorrectionNeedsReason", Broken(() => Proposed(Draft with { Reason = new string('长', TextCorrection.LongestReason + 1) })));
        Assert.Equal("LawLibrary.CorrectionNeedsSource", Broken(() => Proposed(Draft with { Source = new string('长', TextCorrection.LongestSource + 1) })));
    }

    [Fact]
    public void A_text_is_tidied_as_an_import_tidies_it()
    {
        var correction = Proposed(Draft with { Text = "  第一款\u200B话。\r\n\r\n（一）\u0007一项；\n", Source = "国务院公报2019年第9号，\nhttps://www.example.gov.cn/9。" });

        Assert.Equal("第一款话。\n（一）一项；", correction.NewText);
        Assert.Equal(("国务院公报2019年第9号， ", "https://www.example.gov.cn/9", "。"), CorrectionWords.Split(correction.Source));
    }

    [Fact]
    public void A_file_that_changed_in_between_cannot_be_corrected()
    {
        Assert.Equal("LawLibrary.CorrectionOfOldText", Broken(() => Proposed().Approve(Bert, "核对过", "另外的话", Now)));
        Assert.Equal("LawLibrary.CorrectionOfOldText", Broken(() => Proposed().Approve(Bert, "核对过", imported: null, Now)));
    }

    [Theory]
    [InlineData(Old, CorrectionStatus.Approved, true)]
    [InlineData(New, CorrectionStatus.Confirmed, false)]
    [InlineData("另外的话", CorrectionStatus.Overtaken, false)]
    [InlineData(null, CorrectionStatus.Overtaken, false)]
    public void An_import_settles_it(string? imported, CorrectionStatus status, bool lies)
    {
        var correction = Proposed();
        correction.Approve(Bert, "核对过", Old, Now);

        Assert.Equal(lies, correction.Meet(imported, Now));
        Assert.Equal((status, status is CorrectionStatus.Overtaken), (correction.Status, correction.NeedsLook));

        correction.Look(Anna, Now);
        Assert.False(correction.NeedsLook);
    }

    [Fact]
    public void Over_an_article_lies_one_correction_and_the_original_is_kept()
    {
        var article = Read();
        article.LayOver("一");
        article.LayOver("二");

        Assert.Equal(("二", Old, true), (article.Text, article.Original, article.IsCorrected));
        article.TakeOff();
        Assert.Equal((Old, Old, false), (article.Text, article.Original, article.IsCorrected));
    }

    private static Article Read() => new() { VersionId = Guid.CreateVersion7(), Number = "1", Position = 0, Label = "第一条", Headings = "", Text = Old };

    private static TextCorrection Proposed(CorrectionDraft? draft = null) =>
        TextCorrection.Propose(Lamps, new LawVersion(Lamps.Id, new DateOnly(2019, 3, 2)), Read(), draft ?? Draft, Anna, Now);

    private static string Broken(Action deed) => Assert.Throws<BrokenRuleException>(deed).Code;
}
