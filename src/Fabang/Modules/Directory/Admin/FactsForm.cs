using System.ComponentModel.DataAnnotations;

namespace Fabang.Modules.Directory.Admin;

/// <summary>The facts of the register about a lawyer, as a form sends them.</summary>
public sealed class FactsForm
{
    [Required, StringLength(Lawyer.LongestName)]
    public string? Name { get; set; }

    [Required, StringLength(40)]
    public string? Licence { get; set; }

    /// <summary>The firm is named by its code: firms may share a name.</summary>
    [Required, StringLength(40)]
    public string? FirmCode { get; set; }

    [Required]
    public DateOnly? FirstLicensedOn { get; set; }

    public DateOnly? PenalisedOn { get; set; }

    public DateOnly? SuspendedUntil { get; set; }

    public DateOnly? LicenceEndedOn { get; set; }

    /// <summary>With which the lawyer signs in; may be empty.</summary>
    [StringLength(100)]
    public string? UserName { get; set; }
}
