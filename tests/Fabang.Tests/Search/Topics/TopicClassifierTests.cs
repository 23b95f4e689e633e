using Fabang.Search.Topics;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Search.Topics;

public sealed class TopicClassifierTests : IDisposable
{
    private static readonly Topic[] Topics =
    [
        new("divorce", "婚姻家庭", ["离婚"], ["老公"]),
        new("custody", "婚姻家庭", ["抚养权"], ["孩子"]),
        new("wages", "劳动纠纷", ["欠工资"], ["老板"]),
        new("other", "综合咨询", ["法律问题"], []),
    ];

    private static readonly LabelledQuestion[] Questions =
    [
        .. Enumerable.Range(0, 6).SelectMany(place => new LabelledQuestion[]
        {
            new($"f{place}", $"日子过不下去，他不回家，第{place}次了", "婚姻家庭"),
            new($"w{place}", $"厂里不结账，干了{place}个月", "劳动纠纷"),
        }),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fabang-topics-");

    private string File => Path.Combine(_folder.FullName, "topics.bin");

    [Theory]
    [InlineData("我要离婚", "divorce", "婚姻家庭")]
    [InlineData("抚养权怎么判", "custody", "婚姻家庭")]
    [InlineData("老板欠工资", "wages", "劳动纠纷")]
    public void Without_a_model_the_words_decide(string question, string topic, string label)
    {
        var guess = new TopicClassifier(Topics, null).Guess(question);

        Assert.Equal((topic, true), (guess.Topics[0].Id, guess.Topics[0].IsNamed));
        Assert.Equal(label, guess.Labels[0].Label);
    }

    [Fact]
    public void A_question_that_says_nothing_is_for_general_advice_and_names_no_topic()
    {
        var guess = new TopicClassifier(Topics, null).Guess("嗯");

        Assert.Equal("综合咨询", guess.Labels[0].Label);
        Assert.DoesNotContain(guess.Topics, topic => topic.IsNamed);
    }

    [Fact]
    public void What_was_learned_speaks_where_no_word_does()
    {
        var model = new TopicTrainer(Topics).Train(Questions);

        Assert.Equal("劳动纠纷", new TopicClassifier(Topics, model).Guess("厂里不结账").Labels[0].Label);
        Assert.Equal("婚姻家庭", new TopicClassifier(Topics, model).Guess("日子过不下去").Labels[0].Label);
    }

    [Fact]
    public void A_topic_that_came_after_the_model_is_told_by_its_words()
    {
        var model = new TopicTrainer(Topics).Train(Questions);
        Topic[] more = [new("gifts", "婚姻家庭", ["彩礼"], []), .. Topics];

        Assert.Equal("gifts", new TopicClassifier(more, model).Guess("彩礼要退吗").Topics[0].Id);
    }

    [Fact]
    public void The_same_questions_make_the_same_file_and_it_comes_back_as_it_was()
    {
        TopicModelFile.Save(new TopicTrainer(Topics).Train(Questions), File);
        var first = System.IO.File.ReadAllBytes(File);
        TopicModelFile.Save(new TopicTrainer(Topics).Train(Questions), File);

        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
        var (loaded, made) = (new TopicClassifier(Topics, TopicModelFile.Load(File)), new TopicClassifier(Topics, new TopicTrainer(Topics).Train(Questions)));
        Assert.Equal(made.Guess("厂里的孩子").Labels, loaded.Guess("厂里的孩子").Labels);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_changed_byte_is_found_wherever_it_is(double where)
    {
        TopicModelFile.Save(new TopicTrainer(Topics).Train(Questions), File);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[(int)(where * (bytes.Length - 1))] ^= 0x10;
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Throws<InvalidDataException>(() => TopicModelFile.Load(File));
    }

    [Fact]
    public void In_cross_validation_each_question_is_guessed_once()
    {
        var guessed = new TopicTrainer(Topics).CrossValidate([.. Questions, new("x", "没有标签", null)], 3);

        Assert.Equal(Questions.Select(question => question.Id).Order(), guessed.Select(one => one.Question.Id).Order());
        Assert.Equal(Questions.Length, TopicFigures.Of(guessed).Confusion.Values.Sum());
    }

    [Fact]
    public void Nothing_is_learned_from_questions_without_a_label() =>
        Assert.Throws<InvalidDataException>(() => new TopicTrainer(Topics).Train([new("x", "没有标签", null)]));

    [Fact]
    public void Any_text_is_taken()
    {
        var classifier = new TopicClassifier(Topics, new TopicTrainer(Topics).Train(Questions));
        Prop.ForAll(Texts.Any, text => Whole(classifier.Guess(text))).QuickCheckThrowOnFailure();
        foreach (var text in new[] { "", "\0", "\ud800离婚\udc00", "\uFFFF", new string('离', 100_000), string.Concat(Enumerable.Repeat("老板\0", 10_000)) })
        {
            Assert.True(Whole(classifier.Guess(text)));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool Whole(TopicGuess guess) =>
        guess.Topics.Count == Topics.Length && Math.Abs(guess.Labels.Sum(label => label.Share) - 1) < 1e-6 && guess.Topics.All(topic => double.IsFinite(topic.Share));
}
