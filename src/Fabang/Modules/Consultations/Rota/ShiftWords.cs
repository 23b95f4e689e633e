using Fabang.Modules.Directory;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>Says a shift in words, on pages and in calendars.</summary>
public sealed class ShiftWords(RegionTree tree, TopicBook topics, DirectoryLists lists, IStringLocalizer<Texts> texts)
{
    public string Place(Shift shift) => tree.FullName(shift.Region);

    /// <summary>"3月5日（周四）09:00–12:00", in China; the day of the end where it is another.</summary>
    public string Times(Shift shift)
    {
        var (starts, ends) = (shift.StartsAt.InChina(), shift.EndsAt.InChina());
        return texts[starts.Date == ends.Date ? "Shift.Times" : "Shift.TimesOverNight", starts, ends];
    }

    /// <summary>"在线 · 劳动 · 粤语"</summary>
    public string Work(Shift shift) => string.Join(" · ", new[]
    {
        texts[$"Channel.{shift.Channel}"].Value,
        topics.Groups.FirstOrDefault(group => group.Id == shift.TopicGroup)?.Name.ToString(),
        lists.Languages.FirstOrDefault(language => language.Code == shift.Language)?.Name,
    }.OfType<string>());
}
