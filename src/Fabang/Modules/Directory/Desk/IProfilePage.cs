namespace Fabang.Modules.Directory.Desk;

/// <summary>A page with the fields of a profile: the lawyer's own, and the administrator's for a lawyer without an account.</summary>
public interface IProfilePage
{
    ProfileForm Form { get; }

    /// <summary>Null where the account belongs to no lawyer.</summary>
    Lawyer? Lawyer { get; }
}
