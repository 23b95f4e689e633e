using System.Buffers.Binary;

namespace Fabang.Search.Learning;

/// <summary>A sheet and its place as bytes, as they lie in the index beside the document.</summary>
internal static class SheetCodec
{
    public const int HeaderLength = 39;
    private const int MostTimes = 15;

    /// <summary>Header, then the place, then the terms: a step to the next term (base 128), and a byte of how often it stands where.</summary>
    public static byte[] Encode(ArticleSheet sheet, ReadOnlySpan<float> place)
    {
        var bytes = new byte[HeaderLength + place.Length + (sheet.Terms.Length * 6)];
        var header = bytes.AsSpan();
        BinaryPrimitives.WriteUInt64LittleEndian(header, sheet.Id);
        BinaryPrimitives.WriteUInt64LittleEndian(header[8..], sheet.Law);
        BinaryPrimitives.WriteUInt64LittleEndian(header[16..], sheet.Chapter);
        (header[24], header[25], header[26]) = ((byte)sheet.Kind, sheet.TextKind, sheet.InForce ? (byte)1 : (byte)0);
        BinaryPrimitives.WriteUInt16LittleEndian(header[27..], sheet.Number);
        BinaryPrimitives.WriteUInt16LittleEndian(header[29..], sheet.TextLength);
        BinaryPrimitives.WriteUInt16LittleEndian(header[31..], sheet.ChapterLength);
        BinaryPrimitives.WriteUInt16LittleEndian(header[33..], sheet.TitleLength);
        var quantised = new sbyte[place.Length];
        BinaryPrimitives.WriteSingleLittleEndian(header[35..], Place.Quantise(place, quantised));
        System.Runtime.InteropServices.MemoryMarshal.AsBytes(quantised.AsSpan()).CopyTo(header[HeaderLength..]);
        var (at, last) = (HeaderLength + place.Length, -1);
        foreach (var term in sheet.Terms)
        {
            for (var step = term.Term - last; ; step >>= 7)
            {
                bytes[at++] = (byte)(step < 128 ? step : (step & 127) | 128);
                if (step < 128)
                {
                    break;
                }
            }

            bytes[at++] = (byte)(Math.Min(term.Text, (byte)MostTimes) | (Math.Min((int)term.Chapter, 3) << 4) | (Math.Min((int)term.Title, 3) << 6));
            last = term.Term;
        }

        return bytes[..at];
    }

    /// <summary>Reads the next term and moves on.</summary>
    public static SheetTerm Next(ReadOnlySpan<byte> terms, ref int at, int last)
    {
        var (step, shift) = (0, 0);
        int read;
        do
        {
            read = terms[at++];
            step |= (read & 127) << shift;
            shift += 7;
        }
        while (read >= 128);
        var times = terms[at++];
        return new SheetTerm(last + step, (byte)(times & MostTimes), (byte)((times >> 4) & 3), (byte)(times >> 6));
    }
}
