using System.Security.Cryptography;
using System.Text.Json;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Applications;

/// <summary>All that the person states (申请表 and 经济困难状况说明表), sealed as a whole. What is not filled in yet is null.</summary>
public sealed record ApplicationSheet(Applicant? Applicant, CaseFacts? Case, MeansFacts? Means)
{
    public static readonly ApplicationSheet Empty = new(null, null, null);

    /// <summary>What the person signs: any other word makes another one. SHA-256, hexadecimal.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    /// <summary>The same as the rules of eligibility take it.</summary>
    public AidAnswers Answers(RegionCode region) => new(Case?.Matter, Means?.Group, Means?.Income, Means?.Household, region.Province.Value);
}
