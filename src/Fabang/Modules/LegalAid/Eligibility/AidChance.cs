namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What can be said before anybody has applied. The decision is the legal-aid centre's.</summary>
public enum AidChance
{
    Likely,
    NotYetKnown,
    Unlikely,
}
