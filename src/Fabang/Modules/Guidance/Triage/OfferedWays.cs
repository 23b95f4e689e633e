using Fabang.Modules.Matters.Intakes;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>All ways on for an intake: those of the rules, and those that the services offer, in the words of the reader's language.</summary>
public sealed class OfferedWays(Triaging triaging, IEnumerable<IWay> services, IStringLocalizer<Texts> texts)
{
    /// <summary>Other answers that are named where they would change something.</summary>
    private const int MostOthers = 3;

    /// <returns>The first first; those that do not fit, with the reason why, at the end.</returns>
    public async Task<IReadOnlyList<Way>> ForAsync(Intake intake, TriageFacts facts, TriageOutcome outcome, CancellationToken cancel)
    {
        List<Way> ways = [];
        foreach (var service in services)
        {
            if (await service.OfferAsync(intake, cancel) is { } way)
            {
                ways.Add(way);
            }
        }

        ways.AddRange(outcome.Ways.Select(chosen => Said(chosen, facts, intake)));
        // Stable: within a place the services come first, then the rules as their file has them.
        return [.. ways.OrderBy(way => way.Place)];
    }

    private Way Said(ChosenWay chosen, TriageFacts facts, Intake intake)
    {
        var (rule, one) = (chosen.Rule, chosen.Case);
        return new Way(rule.Id, one.Place, rule.Title.ToString(), [one.Because.ToString()], rule.Costs.ToString())
        {
            HowLong = rule.HowLong?.ToString(),
            Mark = MarkOf(one),
            Bring = one.Place is WayPlace.Not ? [] : [.. rule.Bring.Select(thing => thing.ToString())],
            Notes = [.. Others(chosen, facts), .. rule.Notes.Select(note => note.ToString())],
            Phone = rule.Phone,
            Link = rule.Link is { } link ? new WayLink(UrlOf(link, one, intake), rule.Button!.ToString()) : null,
            Articles = [.. one.Articles.Concat(rule.Validity.Articles).Distinct(StringComparer.Ordinal)],
        };
    }

    private WayMark? MarkOf(WayCase one) => one switch
    {
        { Place: WayPlace.First } => new WayMark(texts["Mark.First"], "red"),
        { Likelihood: Likelihood.Likely } => new WayMark(texts["Likelihood.Likely"], "jade"),
        { Likelihood: Likelihood.Unknown } => new WayMark(texts["Likelihood.Unknown"], "amber"),
        { Likelihood: Likelihood.Unlikely } => new WayMark(texts["Likelihood.Unlikely"], null),
        { Place: WayPlace.Paid } => new WayMark(texts["Mark.Paid"], "amber"),
        { Place: WayPlace.Not } => new WayMark(texts["Mark.Not"], null),
        _ => null,
    };

    /// <summary>Not yet, and what would change it: the rule is no secret.</summary>
    private IEnumerable<string> Others(ChosenWay chosen, TriageFacts facts) =>
        chosen.Case.Likelihood is Likelihood.Unknown or Likelihood.Unlikely
            ? triaging.WouldMakeLikely(chosen.Rule, facts).Take(MostOthers).Select(other => texts["Ways.Would", other.Question.Asks, other.Answer.Says].Value)
            : [];

    private static string UrlOf(string link, WayCase one, Intake intake) => link switch
    {
        "law" => "/ask/law",
        "legal-aid" => "/legal-aid",
        _ => $"/lawyers?Region={intake.Region?.Value}&Specialty={one.Specialty}",
    };
}
