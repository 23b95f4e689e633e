using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary.Export;

/// <summary>How a version is named behind the title of its law: 2012年修正.</summary>
public static class VersionName
{
    /// <summary>The year and what happened in it; the whole day where another version is of the same year. Null for a version without a date.</summary>
    public static string? Of(Law law, LawVersion version)
    {
        if (version.Date is not { } date)
        {
            return null;
        }

        var alone = !law.Versions.Any(other => other != version && other.Date?.Year == date.Year);
        return (alone ? $"{date:yyyy年}" : $"{date:yyyy年M月d日}") + (What(version, date) ?? (alone ? "版" : ""));
    }

    private static string? What(LawVersion version, DateOnly date) =>
        version.History.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(LawHeader.Entry).LastOrDefault(entry => entry.Date == date)?.Event switch
        {
            HistoryEvent.Adopted => "通过",
            HistoryEvent.Approved => "批准",
            HistoryEvent.Promulgated => "公布",
            HistoryEvent.Amended => "修正",
            HistoryEvent.Revised => "修订",
            _ => null,
        };
}
