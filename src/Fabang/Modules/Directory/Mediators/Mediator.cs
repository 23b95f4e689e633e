using Fabang.Modules.Regions;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>A people's mediator (人民调解员): who they are, for those who choose one. 《人民调解法》第十三条、第十四条.</summary>
public sealed class Mediator : Entity, IRegional
{
    public const int LongestSummary = 500;

    private Mediator()
    {
    }

    public string Name { get; private set; } = "";

    public Guid CommitteeId { get; private set; }

    /// <summary>That of the committee.</summary>
    public RegionCode Region { get; private set; }

    /// <summary>The account with which they sign in; null for one who only stands in the list and cannot be given cases here.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>专职: mediating is their work, rather than beside it.</summary>
    public bool IsFullTime { get; private set; }

    /// <summary>任职起始日</summary>
    public DateOnly Since { get; private set; }

    /// <summary>Codes of the directory's specialties, with blanks around each: " family labour ".</summary>
    public string Specialties { get; private set; } = " ";

    /// <summary>Codes of the directory's languages, with blanks around each.</summary>
    public string Languages { get; private set; } = " ";

    public string Summary { get; private set; } = "";

    /// <summary>When they left; null while they mediate.</summary>
    public DateOnly? EndedOn { get; private set; }

    public IReadOnlyList<string> SpecialtyCodes => Specialties.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> LanguageCodes => Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static Mediator Enter(MediationCommittee committee, MediatorFacts facts, DateTimeOffset now)
    {
        var mediator = new Mediator();
        mediator.Correct(committee, facts, now);
        return mediator;
    }

    /// <exception cref="BrokenRuleException">A name is missing, the first day is wrong, or they have no field.</exception>
    public void Correct(MediationCommittee committee, MediatorFacts facts, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(PlainText.Line(facts.Name), "Directory.NeedsName");
        if (facts.Since > now.DayInChina() || facts.Since.Year < 1954)
        {
            throw new BrokenRuleException("Directory.BadMediatorDay");
        }

        if (facts.Specialties.Count == 0 || facts.Languages.Count == 0)
        {
            throw new BrokenRuleException("Directory.NeedsField");
        }

        (Name, CommitteeId, Region, IsFullTime, Since, Summary) = (PlainText.Line(facts.Name), committee.Id, committee.Region, facts.IsFullTime, facts.Since, PlainText.Lines(facts.Summary));
        (Specialties, Languages) = (Joined(facts.Specialties), Joined(facts.Languages));
    }

    public void Link(Guid? account) => AccountId = account;

    public void End(DateOnly? on) => EndedOn = on;

    private static string Joined(IReadOnlyList<string> codes) => $" {string.Join(' ', codes)} ";
}
