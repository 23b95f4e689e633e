using Fabang.Bench.Searching;
using Fabang.Search.Learning;

// bench/ranking.sh calls this: other ways to search the same articles, and how the time grows with their number.
if (args is not [var verb, var folder, var queries, var answers, ..])
{
    Console.Error.WriteLine("Usage: Searching others DATA QUERIES QRELS [QUESTIONS] | Searching growth DATA QUERIES QRELS MODEL OUT");
    return 1;
}

var articles = Articles.Read(Path.Combine(folder, "fabang.db"));
var questions = QuestionFiles.Read(new FileInfo(queries), new FileInfo(answers));
switch (verb, args[4..])
{
    case ("others", var rest):
        Others.Run(articles, rest is [var most] ? [.. questions.Take(int.Parse(most, System.Globalization.CultureInfo.InvariantCulture))] : questions);
        return 0;
    case ("growth", [var model, var output]):
        Growth.Run(articles, [.. questions.Select(question => question.Text).Take(Growth.Questions)], RankingModelFile.Load(model), output);
        return 0;
    default:
        Console.Error.WriteLine($"\"{verb}\" is not understood.");
        return 1;
}
