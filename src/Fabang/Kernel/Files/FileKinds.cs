using System.IO.Compression;
using System.Text;

namespace Fabang.Kernel.Files;

/// <summary>Recognises a file by what is in it, and says how it may be sent back.</summary>
public static class FileKinds
{
    /// <summary>What a file chooser may offer, as the <c>accept</c> of an input.</summary>
    public const string Accept = ".jpg,.jpeg,.png,.webp,.heic,.pdf,.docx,.xlsx,.txt";

    public static string MediaTypeOf(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.WebP => "image/webp",
        FileKind.Heic => "image/heic",
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Text => "text/plain; charset=utf-8",
    };

    /// <summary>
    /// A name whose end says what the file is. Who saves it opens it by that end: text called <c>证据.js</c> would be run,
    /// and becomes <c>证据.js.txt</c>.
    /// </summary>
    public static string NameOf(string name, FileKind kind)
    {
        var ends = EndsOf(kind);
        return Array.Exists(ends, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? name : name + ends[0];
    }

    private static string[] EndsOf(FileKind kind) => kind switch
    {
        FileKind.Jpeg => [".jpg", ".jpeg"],
        FileKind.Png => [".png"],
        FileKind.WebP => [".webp"],
        FileKind.Heic => [".heic", ".heif"],
        FileKind.Pdf => [".pdf"],
        FileKind.Docx => [".docx"],
        FileKind.Xlsx => [".xlsx"],
        FileKind.Text => [".txt"],
    };

    /// <summary>Whether a browser may show it in the page.</summary>
    public static bool ShowsInPage(FileKind kind) => kind is FileKind.Jpeg or FileKind.Png or FileKind.WebP;

    /// <summary>Whether a browser can open it by itself, in a tab of its own; all else is offered for download.</summary>
    public static bool OpensInBrowser(FileKind kind) => ShowsInPage(kind) || kind is FileKind.Pdf or FileKind.Text;

    /// <returns>The kind, or null for what may not be sent, such as a program under another name.</returns>
    public static FileKind? Recognise(Stream content)
    {
        Span<byte> start = stackalloc byte[32];
        content.Position = 0;
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        return start switch
        {
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.WebP,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', (byte)'e' or (byte)'i', (byte)'i' or (byte)'f' or (byte)'v' or (byte)'c', ..] => FileKind.Heic,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileKind.Pdf,
            [(byte)'P', (byte)'K', 3, 4, ..] => RecogniseOffice(content),
            _ => IsText(content) ? FileKind.Text : null,
        };
    }

    private static FileKind? RecogniseOffice(Stream content)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = archive.Entries.Select(entry => entry.FullName).ToHashSet();
            return names switch
            {
                _ when names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) => null,
                _ when names.Contains("word/document.xml") => FileKind.Docx,
                _ when names.Contains("xl/workbook.xml") => FileKind.Xlsx,
                _ => null,
            };
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>Valid UTF-8 without control characters; a script is text too, and is sent back as text that nothing runs.</summary>
    private static bool IsText(Stream content)
    {
        // No other encoding by its mark: what we send back says UTF-8.
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var buffer = new char[4096];
        try
        {
            for (int read; (read = reader.Read(buffer)) > 0;)
            {
                if (buffer.AsSpan(0, read).IndexOfAnyInRange('\0', '\u0008') >= 0)
                {
                    return false;
                }
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            content.Position = 0;
        }
    }
}
