using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>The copy of everything kept about a person: one archive, with <c>data.json</c> and the files they sent.</summary>
public sealed class PersonalCopy(IEnumerable<IPersonalData> modules, FileStore files)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        // Read by people: Chinese as it is. It is a file, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public async Task<byte[]> MakeAsync(Guid account, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Dictionary<string, object> data = [];
            foreach (var module in modules.OrderBy(module => module.Name, StringComparer.Ordinal))
            {
                if (await module.ExportAsync(account, cancel) is { } known)
                {
                    data.Add(module.Name, known);
                }

                foreach (var file in await module.FilesAsync(account, cancel))
                {
                    await using var entry = await archive.CreateEntry($"files/{module.Name}/{file.Id:N}-{file.Name}").OpenAsync(cancel);
                    await entry.WriteAsync(await files.ReadAsync(file, cancel), cancel);
                }
            }

            await using var json = await archive.CreateEntry("data.json").OpenAsync(cancel);
            await JsonSerializer.SerializeAsync(json, data, Json, cancel);
        }

        return content.ToArray();
    }
}
