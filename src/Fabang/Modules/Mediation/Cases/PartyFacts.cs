using Fabang.Modules.Accounts;

namespace Fabang.Modules.Mediation.Cases;

/// <summary>What is said of a party (当事人信息). 《人民调解法》第二十九条: the agreement names them.</summary>
/// <param name="Name">Of the person or the firm.</param>
/// <param name="Phone">Where they can be reached; without one the committee finds them in other ways.</param>
/// <param name="Number">身份证号 or 统一社会信用代码; may come later.</param>
/// <param name="Address">Where they live or sit; may come later.</param>
public sealed record PartyFacts(string Name, PhoneNumber? Phone, string? Number, string? Address)
{
    public const int LongestName = 60;

    public const int LongestAddress = 120;
}
