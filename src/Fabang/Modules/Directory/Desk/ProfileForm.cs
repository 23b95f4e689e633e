using System.ComponentModel.DataAnnotations;

namespace Fabang.Modules.Directory.Desk;

/// <summary>The fields of a profile, as a form sends them.</summary>
public sealed class ProfileForm
{
    public List<string> Specialties { get; set; } = [];

    public List<string> Languages { get; set; } = [];

    [StringLength(40)]
    public string? Phone { get; set; }

    [StringLength(100)]
    public string? Email { get; set; }

    [StringLength(LawyerProfile.LongestAddress)]
    public string? Address { get; set; }

    [StringLength(LawyerProfile.LongestIntroduction)]
    public string? Introduction { get; set; }

    public bool TakesLegalAid { get; set; }

    public static ProfileForm Of(LawyerProfile profile) => new()
    {
        Specialties = [.. profile.Specialties],
        Languages = [.. profile.Languages],
        Phone = profile.Phone,
        Email = profile.Email,
        Address = profile.Address,
        Introduction = profile.Introduction,
        TakesLegalAid = profile.TakesLegalAid,
    };

    public LawyerProfile ToProfile() =>
        new LawyerProfile(Specialties, Languages, Phone ?? "", Email ?? "", Address ?? "", Introduction ?? "", TakesLegalAid).Cleaned();
}
