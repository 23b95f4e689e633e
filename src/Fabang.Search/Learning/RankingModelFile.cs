using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Fabang.Search.Learning;

/// <summary>The file of a model: a mark, a version, the parts, and a SHA-256 sum of all of it.</summary>
public static class RankingModelFile
{
    private const int Version = 1;
    private static readonly byte[] Mark = "FABANG-RANKING"u8.ToArray();

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged, or of another version of the program.</exception>
    public static RankingModel Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < Mark.Length + SHA256.HashSizeInBytes || !bytes.AsSpan().StartsWith(Mark))
        {
            throw new InvalidDataException($"{path} is not a ranking model.");
        }

        var body = bytes.AsSpan(..^SHA256.HashSizeInBytes);
        var sum = bytes.AsSpan(^SHA256.HashSizeInBytes..);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(sum))
        {
            throw new InvalidDataException($"{path} is damaged: its sum is wrong.");
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, Mark.Length, body.Length - Mark.Length, writable: false));
        if (reader.ReadInt32() is var version && (version != Version || reader.ReadInt32() != CandidateFeatures.Count))
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path} was made by another version of the program ({version})."));
        }

        return Read(reader, Convert.ToHexStringLower(sum[..8]));
    }

    /// <summary>Writes the model beside its place first, so that a half-written one is never read.</summary>
    public static void Save(RankingModel model, string path)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(Version);
            writer.Write(CandidateFeatures.Count);
            Write(writer, model);
        }

        var body = memory.ToArray();
        var beside = path + ".new";
        File.WriteAllBytes(beside, [.. body, .. SHA256.HashData(body)]);
        File.Move(beside, path, overwrite: true);
    }

    private static void Write(BinaryWriter writer, RankingModel model)
    {
        writer.Write(model.Vocabulary.Count);
        foreach (var term in model.Vocabulary.Terms)
        {
            writer.Write(term);
        }

        Write(writer, model.Vocabulary.Rarity);
        writer.Write(model.Statistics.TextLength);
        writer.Write(model.Statistics.ChapterLength);
        writer.Write(model.Statistics.TitleLength);
        writer.Write(model.Width);
        foreach (var table in (TermTable[])[model.Questions, model.Articles])
        {
            Write(writer, table.Values);
            Write(writer, table.Scales);
        }

        writer.Write(model.Memory.Questions.Count);
        foreach (var question in model.Memory.Questions)
        {
            Write(writer, question.Place);
            writer.Write(question.Scale);
            Write(writer, question.Answers);
        }

        writer.Write(model.Trees.Trees.Count);
        foreach (var tree in model.Trees.Trees)
        {
            Write(writer, tree.Features);
            Write(writer, tree.Thresholds);
            Write(writer, tree.Left);
            Write(writer, tree.Right);
            Write(writer, tree.Leaves);
        }
    }

    private static RankingModel Read(BinaryReader reader, string name)
    {
        var terms = new string[reader.ReadInt32()];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = reader.ReadString();
        }

        var vocabulary = new Vocabulary(terms, Read<float>(reader));
        var statistics = TermStatistics.Of(vocabulary, reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        var width = reader.ReadInt32();
        var questions = new TermTable(Read<sbyte>(reader), Read<float>(reader), width);
        var articles = new TermTable(Read<sbyte>(reader), Read<float>(reader), width);
        var learned = new QuestionMemory.Learned[reader.ReadInt32()];
        for (var i = 0; i < learned.Length; i++)
        {
            learned[i] = new QuestionMemory.Learned(Read<sbyte>(reader), reader.ReadSingle(), Read<QuestionMemory.Answer>(reader));
        }

        var trees = new BoostedTrees.Tree[reader.ReadInt32()];
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = new BoostedTrees.Tree(Read<byte>(reader), Read<float>(reader), Read<short>(reader), Read<short>(reader), Read<float>(reader));
        }

        return new RankingModel(vocabulary, statistics, questions, articles, new QuestionMemory(width, learned), new BoostedTrees(trees)) { Name = name };
    }

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
