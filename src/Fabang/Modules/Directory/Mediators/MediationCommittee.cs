using Fabang.Modules.Regions;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>A people's mediation committee (人民调解委员会). 《人民调解法》第四条: it takes no money for mediating. 第八条: who sets one up.</summary>
public sealed class MediationCommittee : Entity, IRegional
{
    public const int LongestName = 60;

    public const int LongestScope = 300;

    private MediationCommittee()
    {
    }

    public string Name { get; private set; } = "";

    public CommitteeKind Kind { get; private set; }

    public RegionCode Region { get; private set; }

    /// <summary>What it takes, in plain words: 邻里、物业、婚姻家庭.</summary>
    public string Scope { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Phone { get; private set; } = "";

    /// <summary>When it was dissolved; null while it works.</summary>
    public DateOnly? EndedOn { get; private set; }

    public static MediationCommittee Found(string name, CommitteeKind kind, RegionCode region, string scope, string address, string phone)
    {
        var committee = new MediationCommittee();
        committee.Correct(name, kind, region, scope, address, phone);
        return committee;
    }

    /// <exception cref="BrokenRuleException">It has no name, or says nothing of what it takes.</exception>
    public void Correct(string name, CommitteeKind kind, RegionCode region, string scope, string address, string phone)
    {
        BrokenRuleException.ThrowIfBlank(PlainText.Line(name), "Directory.NeedsName");
        BrokenRuleException.ThrowIfBlank(PlainText.Line(scope), "Directory.NeedsScope");
        (Name, Kind, Region, Scope, Address, Phone) = (PlainText.Line(name), kind, region, PlainText.Line(scope), PlainText.Line(address), PlainText.Line(phone));
    }

    public void End(DateOnly? on) => EndedOn = on;
}
