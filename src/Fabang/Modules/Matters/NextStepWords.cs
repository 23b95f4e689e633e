using Fabang.Shell.Language;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Matters;

/// <summary>Says a next step in words, to whoever reads it: the same line for the person and the staff.</summary>
public sealed class NextStepWords(ModuleTexts modules, IStringLocalizer<Texts> texts)
{
    /// <param name="next">The step.</param>
    /// <param name="readerId">Who reads: their own turn is said as theirs.</param>
    /// <param name="actorName">The name of the one whose turn it is, where it is one certain person of the staff.</param>
    public string Who(NextStep next, Guid readerId, string? actorName) => next switch
    {
        { ActorId: { } actor } when actor == readerId => texts["Next.You"],
        { Actor: NextActor.Person } => texts["Next.Person"],
        { Actor: NextActor.Lawyer, ActorId: not null } => actorName ?? texts["Next.Lawyer"],
        { Actor: NextActor.Lawyer } => texts["Next.LawyerOnDuty"],
        { Actor: NextActor.DutyManager } => texts["Next.DutyManager"],
        { Actor: NextActor.LegalAidCentre } => texts["Next.LegalAidCentre"],
        { Actor: NextActor.JusticeDepartment } => texts["Next.JusticeDepartment"],
        { Actor: NextActor.OtherParty } => actorName ?? texts["Next.OtherParty"],
        { Actor: NextActor.AllParties } => texts["Next.AllParties"],
        { Actor: NextActor.Mediator } => actorName ?? texts["Next.Mediator"],
        { Actor: NextActor.MediationCommittee } => texts["Next.MediationCommittee"],
        _ => texts["Next.Nobody"],
    };

    public string What(NextStep next) => modules.Sentence(next.What);

    /// <summary>"依据：本地区的留言答复期限，24 小时。"; null where no rule sets a limit.</summary>
    public string? Rule(NextStep next)
    {
        if (next.Rule?.Split('=') is not [var key, var value])
        {
            return null;
        }

        var limit = Limit.Parse(value);
        var (owner, rule) = key.Split('.', 2) is [var first, var rest] ? (first, rest) : throw new FormatException($"'{key}' names no module.");
        // legal-aid is LegalAid.
        var module = string.Concat(owner.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return modules.Sentence($"{module}.Rule.{rule}", texts[$"Limit.{limit.Unit}", limit.Count].Value);
    }

    public string Entry(MatterEntry entry) => entry.Detail is { } detail ? modules.Sentence(entry.What, detail) : modules.Sentence(entry.What);
}
