using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Fabang.Kernel;
using Fabang.Kernel.Data;
using Fabang.Kernel.Files;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>What people send: recognised by content, kept encrypted, never run.</summary>
[Trait("Engine", "both")]
public class FileStoreTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly byte[] Png = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[20]];

    [Fact]
    public async Task A_file_comes_back_as_it_was_and_lies_on_the_disk_unreadable()
    {
        var content = Encoding.UTF8.GetBytes("证据：工资条 2026 年 2 月");

        var file = await AddAsync("工资条.txt", content);

        Assert.Equal(content, await app.WithAsync<FileStore, byte[]>(store => store.ReadAsync(file)));
        var onDisk = await File.ReadAllBytesAsync(PathOf(file));
        Assert.True(onDisk.AsSpan().IndexOf(content.AsSpan(0, 12)) < 0);
        Assert.DoesNotContain("工资条", PathOf(file), StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.Sha256);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kinds_are_recognised_by_content(string what, byte[] content, FileKind? expected)
    {
        using var stream = new MemoryStream(content);

        Assert.True(expected == FileKinds.Recognise(stream), what);
        Assert.Equal(0, stream.Position);
    }

    public static TheoryData<string, byte[], FileKind?> Kinds => new()
    {
        { "png", Png, FileKind.Png },
        { "jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], FileKind.Jpeg },
        { "pdf", [.. "%PDF-1.7\n"u8], FileKind.Pdf },
        { "webp", [.. "RIFF"u8, 1, 0, 0, 0, .. "WEBPVP8 "u8], FileKind.WebP },
        { "heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0], FileKind.Heic },
        { "docx", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")), FileKind.Docx },
        { "xlsx", Zip(("xl/workbook.xml", "x")), FileKind.Xlsx },
        { "text", [.. "只是文字\n"u8], FileKind.Text },
        { "a script is text, and is sent back as text", [.. "<script>alert(1)</script>"u8], FileKind.Text },
        { "a docx with macros", Zip(("word/document.xml", "x"), ("word/vbaProject.bin", "x")), null },
        { "any other zip", Zip(("a.exe", "x")), null },
        { "a cut-off zip", Zip(("word/document.xml", "x"))[..20], null },
        { "a Windows program", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0], null },
        { "a Linux program", [0x7F, .. "ELF"u8, 2, 1, 1, 0], null },
        { "a video", [0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0], null },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], null },
        { "text in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("合同")], null },
        { "text in UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. "合同"u8], FileKind.Text },
        { "text in GBK", [0xB7, 0xA8, 0xC2, 0xC9], null },
        { "an svg is text and never a picture", [.. "<svg onload=\"alert(1)\"/>"u8], FileKind.Text },
        { "a picture that is a program too shows as the picture it begins as", [.. Png, .. "MZ<script>"u8], FileKind.Png },
        { "a pdf with a zip behind it is a pdf", [.. "%PDF-1.7\n"u8, .. Zip(("a.exe", "x"))], FileKind.Pdf },
        { "a program with a zip behind it is a program", [.. "MZ"u8, 0x90, 0, .. Zip(("word/document.xml", "x"))], null },
    };

    [Fact]
    public async Task A_renamed_program_is_not_taken()
    {
        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => AddAsync("photo.jpg", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0]));

        Assert.Equal("Shell.FileKindNotTaken", broken.Code);
    }

    [Fact]
    public async Task An_empty_file_is_not_taken() =>
        Assert.Equal("Shell.FileEmpty", (await Assert.ThrowsAsync<BrokenRuleException>(() => AddAsync("a.txt", []))).Code);

    [Fact]
    public async Task A_file_is_read_no_further_than_it_may_be_long()
    {
        using var endless = new EndlessStream();

        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => app.WithAsync<FileStore, StoredFile>(store => store.AddAsync("a.txt", endless)));

        Assert.Equal("Shell.FileTooLarge", broken.Code);
        Assert.InRange(endless.Given, FileStore.LargestSize, FileStore.LargestSize + 200_000);
    }

    [Fact]
    public async Task The_largest_file_is_taken()
    {
        var content = new byte[FileStore.LargestSize];
        Png.CopyTo(content, 0);

        Assert.Equal(FileStore.LargestSize, (await AddAsync("scan.png", content)).Size);
    }

    [Fact]
    public async Task A_document_that_would_unpack_to_a_mountain_is_never_unpacked()
    {
        var bomb = Zip(("word/document.xml", new string('0', 200_000_000)));

        // Without a pause, which could end on another thread.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var kind = FileKinds.Recognise(new MemoryStream(bomb));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
        Assert.Equal(FileKind.Docx, kind);
        Assert.Equal(FileKind.Docx, (await AddAsync("bomb.docx", bomb)).Kind);
    }

    [Theory]
    [InlineData("../../etc/合同.png", "合同.png")]
    [InlineData("C:\\Users\\me\\合同.PNG", "合同.PNG")]
    [InlineData("photo\u202Egnp.exe", "photognp.exe.png")]
    [InlineData("a\r\nSet-Cookie: x", "aSet-Cookie: x.png")]
    [InlineData("\0\u200B", "file.png")]
    [InlineData("", "file.png")]
    [InlineData("folder/", "file.png")]
    public async Task A_name_keeps_neither_folders_nor_hidden_marks(string name, string kept) =>
        Assert.Equal(kept, (await AddAsync(name, Png)).Name);

    [Theory]
    [InlineData("证据.js", "证据.js.txt")]
    [InlineData("证据.html", "证据.html.txt")]
    [InlineData("start.bat", "start.bat.txt")]
    [InlineData("说明", "说明.txt")]
    [InlineData("说明.TXT", "说明.TXT")]
    public async Task Text_that_is_saved_is_opened_as_text(string name, string kept) =>
        Assert.Equal(kept, (await AddAsync(name, [.. "echo"u8])).Name);

    /// <summary>Seeded, so that what failed once fails again.</summary>
    [Fact]
    public void A_document_with_bytes_changed_is_taken_or_not_and_never_fails()
    {
        var document = Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x"), ("word/styles.xml", "x"));
        var random = new Random(20261123);
        for (var round = 0; round < 20_000; round++)
        {
            byte[] broken = [.. document];
            for (var changes = random.Next(1, 8); changes > 0; changes--)
            {
                broken[random.Next(4, broken.Length)] = (byte)random.Next(256);
            }

            using var stream = new MemoryStream(broken[..random.Next(4, broken.Length + 1)]);
            Assert.True(FileKinds.Recognise(stream) is null or FileKind.Docx, $"round {round}");
        }
    }

    [Fact]
    public async Task A_long_name_keeps_its_end_whole()
    {
        var file = await AddAsync(new string('长', 300) + "😀.png", Png);

        Assert.EndsWith("😀.png", file.Name, StringComparison.Ordinal);
        Assert.InRange(file.Name.Length, 100, 120);
        Assert.False(char.IsLowSurrogate((await AddAsync(string.Concat(Enumerable.Repeat("😀", 100)) + "a", Png)).Name[0]));
    }

    [Fact]
    public async Task A_file_that_was_tampered_with_does_not_open()
    {
        var file = await AddAsync("a.png", Png);
        var stored = await File.ReadAllBytesAsync(PathOf(file));
        stored[15] ^= 1;
        await File.WriteAllBytesAsync(PathOf(file), stored);

        await Assert.ThrowsAnyAsync<CryptographicException>(() => app.WithAsync<FileStore, byte[]>(store => store.ReadAsync(file)));
    }

    [Fact]
    public async Task Removed_it_is_gone_from_table_and_disk()
    {
        var file = await AddAsync("a.png", Png);

        await app.WithAsync<IServiceProvider, bool>(async services =>
        {
            var mine = await services.GetRequiredService<FabangDb>().Set<StoredFile>().SingleAsync(f => f.Id == file.Id);
            await services.GetRequiredService<FileStore>().RemoveAsync(mine);
            return true;
        });

        Assert.False(File.Exists(PathOf(file)));
        Assert.False(await app.ReadAsync(db => db.Set<StoredFile>().AnyAsync(f => f.Id == file.Id)));
    }

    private Task<StoredFile> AddAsync(string name, byte[] content) => app.WithAsync<IServiceProvider, StoredFile>(async services =>
    {
        using var stream = new MemoryStream(content);
        var file = await services.GetRequiredService<FileStore>().AddAsync(name, stream);
        await services.GetRequiredService<FabangDb>().SaveChangesAsync();
        return file;
    });

    private string PathOf(StoredFile file)
    {
        var name = file.Id.ToString("N");
        return Path.Combine(app.Services.GetRequiredService<DataFolder>().Files, name[^2..], name);
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A sender who never stops.</summary>
    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
