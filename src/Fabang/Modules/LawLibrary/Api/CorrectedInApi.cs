using System.ComponentModel;
using Fabang.Modules.LawLibrary.Corrections;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>That the words of an article are corrected against its official source.</summary>
internal sealed record CorrectedInApi(
    [property: Description("Since when it reads so here. 更正日期")] DateOnly On,
    [property: Description("The words of the imported file. 更正前的原文")] string OriginalText,
    [property: Description("What was wrong. 更正理由")] string Reason,
    [property: Description("What proves it: an address or a publication. 依据")] string Source,
    [property: Description("Where people read old and new side by side. 对照页")] string Path)
{
    public static CorrectedInApi? Of(CorrectionNote? note) => note is null ? null : new(note.Day, note.Original, note.Reason, note.Source, note.Path);
}
