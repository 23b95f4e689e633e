using System.Globalization;

namespace Fabang.Kernel;

/// <summary>The limit on open files of this process: beyond it the runtime aborts, so connections stop short of it.</summary>
internal static class OpenFiles
{
    private const long KeptForOurselves = 300;

    /// <returns>How many connections fit; null where the limit cannot be read.</returns>
    public static long? RoomForConnections()
    {
        const string Limits = "/proc/self/limits";
        if (!File.Exists(Limits))
        {
            return null;
        }

        var line = File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal));
        return line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, _, var soft, ..]
            && long.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
                ? Math.Max(100, limit - KeptForOurselves)
                : null;
    }
}
