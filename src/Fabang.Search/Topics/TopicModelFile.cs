using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Fabang.Search.Topics;

/// <summary>The file of a topic model: a mark, a version, the parts, and a SHA-256 sum of all of it.</summary>
public static class TopicModelFile
{
    private const int Version = 1;
    private static readonly byte[] Mark = "FABANG-TOPICS"u8.ToArray();

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged, or of another version of the program.</exception>
    public static TopicModel Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < Mark.Length + SHA256.HashSizeInBytes || !bytes.AsSpan().StartsWith(Mark))
        {
            throw new InvalidDataException($"{path} is not a topic model.");
        }

        var body = bytes.AsSpan(..^SHA256.HashSizeInBytes);
        var sum = bytes.AsSpan(^SHA256.HashSizeInBytes..);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(sum))
        {
            throw new InvalidDataException($"{path} is damaged: its sum is wrong.");
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, Mark.Length, body.Length - Mark.Length, writable: false));
        var version = reader.ReadInt32();
        return version == Version && Names(reader).SequenceEqual(TopicLabels.All, StringComparer.Ordinal)
            ? new TopicModel(Names(reader), Numbers(reader), Names(reader), Numbers(reader)) { Name = Convert.ToHexStringLower(sum[..8]) }
            : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path} was made by another version of the program ({version})."));
    }

    /// <summary>Writes the model beside its place first, so that a half-written one is never read.</summary>
    public static void Save(TopicModel model, string path)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(Version);
            Write(writer, TopicLabels.All);
            Write(writer, model.Terms);
            Write(writer, model.Rarity);
            Write(writer, model.Topics);
            Write(writer, model.Weights);
        }

        var body = memory.ToArray();
        var beside = path + ".new";
        File.WriteAllBytes(beside, [.. body, .. SHA256.HashData(body)]);
        File.Move(beside, path, overwrite: true);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> names)
    {
        writer.Write(names.Count);
        foreach (var name in names)
        {
            writer.Write(name);
        }
    }

    private static void Write(BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static string[] Names(BinaryReader reader)
    {
        var names = new string[reader.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = reader.ReadString();
        }

        return names;
    }

    private static float[] Numbers(BinaryReader reader)
    {
        var numbers = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
