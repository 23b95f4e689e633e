using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Fabang.Kernel.Backup;

/// <summary>PostgreSQL's own programs. The password goes by the environment: a command line can be read by every user of the machine.</summary>
internal sealed class PostgresTools(NpgsqlConnectionStringBuilder place)
{
    /// <exception cref="IOException">The program is missing or failed.</exception>
    public async Task RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Find(program),
            [
                "--host", place.Host ?? "localhost", "--port", place.Port.ToString(CultureInfo.InvariantCulture),
                "--username", place.Username ?? Environment.UserName, "--dbname", place.Database ?? place.Username ?? "", "--no-password",
                .. arguments,
            ])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (place.Password is { Length: > 0 } password)
        {
            start.Environment["PGPASSWORD"] = password;
        }

        start.Environment["PGSSLMODE"] = place.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        };
        using var process = Start(start, program);
        var errors = await process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            throw new IOException($"{program} failed: {errors.Trim()}");
        }
    }

    private static Process Start(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new IOException($"{program} is missing: install the PostgreSQL client programs of the server's version (postgresql-client). 缺少 {program}，请安装 PostgreSQL 客户端。");
        }
    }

    /// <summary>Where Debian keeps the newest version, else whatever the search path finds.</summary>
    private static string Find(string program)
    {
        const string Debian = "/usr/lib/postgresql";
        return Directory.Exists(Debian)
            ? Directory.EnumerateDirectories(Debian)
                .Select(version => (Number: int.TryParse(Path.GetFileName(version), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
                    Path: Path.Combine(version, "bin", program)))
                .Where(found => File.Exists(found.Path)).OrderByDescending(found => found.Number).Select(found => found.Path).FirstOrDefault(program)
            : program;
    }
}
