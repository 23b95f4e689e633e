using System.Text.Json.Serialization;
using Fabang.Modules.Matters.Conflicts;

namespace Fabang.Modules.LegalAid.Applications;

/// <summary>Who asks for aid (申请人): the fields of form 02.</summary>
/// <param name="Name">As on the identity card.</param>
/// <param name="IdNumber">公民身份号码, 18 signs; it holds the day of birth.</param>
/// <param name="Phone">Where they are reached.</param>
/// <param name="Address">Where they live now.</param>
/// <param name="Occupation">What they do; null where they did not say.</param>
/// <param name="Agent">Who applies for them; null where they do it themselves.</param>
public sealed record Applicant(string Name, string IdNumber, string Phone, string Address, string? Occupation, Agent? Agent)
{
    public const int LongestAddress = 120;

    private const int OfAge = 18;

    /// <summary>Code of the language that the lawyer must speak, of <c>content/directory/languages.yaml</c>; null where any will do. Left out then, so that what was signed before keeps its hash.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; init; }

    /// <summary>From the number. GB 11643: the seventh to the fourteenth sign.</summary>
    [JsonIgnore]
    public DateOnly BirthDate => BirthDateIn(IdNumber) ?? throw new InvalidOperationException("The number holds no day of birth.");

    /// <summary>From the number: the last sign but one is odd for men.</summary>
    [JsonIgnore]
    public bool IsMale => (IdNumber[16] - '0') % 2 == 1;

    /// <summary>Who signs: the agent, where there is one.</summary>
    [JsonIgnore]
    public string Signatory => Agent?.Name ?? Name;

    /// <returns>Null where it is no number of a person.</returns>
    public static DateOnly? BirthDateIn(string? idNumber) =>
        PartyNumber.TryParse(idNumber, out var number) && number.IsPerson && DateOnly.TryParseExact(number.Value[6..14], "yyyyMMdd", out var day) ? day : null;

    public bool IsMinor(DateOnly today) => BirthDate.AddYears(OfAge) > today;
}
