namespace Fabang.Modules.Directory;

/// <summary>What a lawyer says about the own practice (律师资料). Facts of the register are not in it: administrators keep those.</summary>
/// <param name="Specialties">Codes of <c>specialties.yaml</c>.</param>
/// <param name="Languages">Codes of <c>languages.yaml</c>.</param>
/// <param name="Phone">The public telephone of the office.</param>
/// <param name="Email">Public; may be empty.</param>
/// <param name="Address">Where clients are received; empty for the address of the firm.</param>
/// <param name="Introduction">Free text.</param>
/// <param name="TakesLegalAid">Whether the lawyer takes legal-aid cases (法律援助案件).</param>
public sealed record LawyerProfile(
    IReadOnlyList<string> Specialties,
    IReadOnlyList<string> Languages,
    string Phone,
    string Email,
    string Address,
    string Introduction,
    bool TakesLegalAid)
{
    public const int LongestIntroduction = 500;

    public const int LongestAddress = 120;

    /// <summary>Who names everything names nothing.</summary>
    public const int MostSpecialties = 6;

    public static readonly LawyerProfile Empty = new([], [], "", "", "", "", false);

    /// <summary>Without what cannot be seen, and each choice once.</summary>
    public LawyerProfile Cleaned() => new(
        [.. Specialties.Distinct()],
        [.. Languages.Distinct()],
        PlainText.Line(Phone),
        PlainText.Line(Email),
        PlainText.Line(Address),
        PlainText.Lines(Introduction),
        TakesLegalAid);

    public bool Equals(LawyerProfile? other) =>
        other is not null
        && Specialties.SequenceEqual(other.Specialties)
        && Languages.SequenceEqual(other.Languages)
        && (Phone, Email, Address, Introduction, TakesLegalAid) == (other.Phone, other.Email, other.Address, other.Introduction, other.TakesLegalAid);

    public override int GetHashCode() => HashCode.Combine(Phone, Email, Address, Introduction, TakesLegalAid, Specialties.Count, Languages.Count);
}
