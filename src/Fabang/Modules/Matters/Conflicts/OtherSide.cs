namespace Fabang.Modules.Matters.Conflicts;

/// <summary>What a person says of the other side (对方信息), as typed; all of it may be left out.</summary>
/// <param name="Names">One name, or several in one line: a firm and its boss.</param>
/// <param name="Number">身份证号 or 统一社会信用代码 of the first of them.</param>
/// <param name="Phone">Mobile number of the first of them.</param>
public sealed record OtherSide(string? Names, string? Number, string? Phone)
{
    public const int MostNames = 5;

    public const int LongestNames = 120;

    public const int LongestNumber = 40;

    public static readonly OtherSide Unknown = new(null, null, null);
}
