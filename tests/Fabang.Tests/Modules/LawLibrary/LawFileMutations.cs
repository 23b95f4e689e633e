using System.Text;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Does to a file of law what disks, editors, transfers and people do. The same seed does the same.</summary>
internal static class LawFileMutations
{
    private static readonly string[] Pieces =
    [
        "第一条 ", "第一百三十三条之一", "第99999条", "第条", "# ", "####", "## 第一章 总则", "\n", "\r", "\r\n", "\n\n\n", "<!-- INFO END -->", "<!--", "-->", "（一）", "一、", "1.",
        "附件：", "附则", "目录", "2020年5月28日", "2020年13月45日", "《", "》", "\0", "\u0001", "\uD83D", "\uDE00", "\u202E", "\u200B", "\uFEFF", "\u2028", "　", "\t", "\uFFFF", "灯\u0301\u0302\u0303",
    ];

    public static byte[] Mutate(byte[] file, Random random)
    {
        var content = file;
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            content = random.Next(3) switch
            {
                0 => Bytes(content, random),
                1 => Encoding.UTF8.GetBytes(Lines(Encoding.UTF8.GetString(content), random)),
                _ => Encoding.UTF8.GetBytes(Characters(Encoding.UTF8.GetString(content), random)),
            };
        }

        return content;
    }

    private static byte[] Bytes(byte[] content, Random random)
    {
        var (at, length) = Piece(content.Length, random);
        switch (random.Next(4))
        {
            case 0:
                return content[..at];
            case 1:
                return [.. content[..at], .. content[(at + length)..]];
            case 2:
                return [.. content[..at], (byte)random.Next(256), .. content[at..]];
            default:
                var flipped = content.ToArray();
                if (flipped.Length > 0)
                {
                    flipped[Math.Min(at, flipped.Length - 1)] ^= (byte)(1 << random.Next(8));
                }

                return flipped;
        }
    }

    private static string Lines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                lines.Insert(one, lines[other]);
                break;
            case 1:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 2:
                lines.RemoveAt(one);
                break;
            case 3:
                lines[one] += lines[other];
                break;
            case 4:
                lines[one] = string.Concat(Enumerable.Repeat(lines[one], 200));
                break;
            default:
                return string.Join(random.Next(2) == 0 ? "\r" : "\r\n", lines.Take(one)) + "\n" + string.Join('\n', lines.Skip(one));
        }

        return string.Join('\n', lines);
    }

    private static string Characters(string text, Random random)
    {
        var (at, length) = Piece(text.Length, random);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 4)))),
            _ => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private static (int At, int Length) Piece(int size, Random random)
    {
        var at = random.Next(size + 1);
        return (at, random.Next(Math.Min(40, size - at) + 1));
    }
}
