using System.ComponentModel;
using Fabang.Modules.Consultations.Live;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A message of a talk.</summary>
internal sealed record MessageInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("1, 2, 3 … without gaps, in the order in which they were said. 第几条，不会缺号")] int Number,
    [property: Description("me, them or note. 谁说的")] string Side,
    [property: Description("In words; empty for a note. 谁")] string Who,
    [property: Description("What was said; the name of a file. 内容")] string Text,
    [property: Description("时间")] DateTimeOffset At,
    [property: Description("The file, where it is one. 文件")] Guid? File)
{
    public static MessageInApi Of(ChatLine line) => new(line.Id, line.N, line.Side, line.Who, line.Text, line.SaidAt, line.File);
}
