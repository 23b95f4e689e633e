using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>One step that a rule sets a limit for (法定环节): what starts its clock, who must act, and who is told.</summary>
/// <param name="Id">Names it; the next step's sentence is <c>LegalAid.</c> and this.</param>
/// <param name="Limit">The setting that holds the limit, so that a region may set a shorter one.</param>
/// <param name="Article">Where the rule stands: 法律援助法#43. Null where the limit is ours.</param>
/// <param name="Starts">What starts the clock: a transition of the application, case or objection, as the timeline writes it, or that the person asks for something.</param>
/// <param name="Actor">Whose turn it is.</param>
/// <param name="WarnDays">How many days before the end somebody is told.</param>
/// <param name="Before">Who is told that the end is near.</param>
/// <param name="After">Who is told that it was missed.</param>
/// <param name="StopsForPapers">Whether the time in which papers are awaited does not count.</param>
/// <param name="RunsBeside">Whether it runs beside the next step of the matter, with a day of its own, rather than being the next step.</param>
public sealed record StatutoryStep(
    string Id, SettingKey<Limit> Limit, string? Article, string Starts, NextActor Actor, int WarnDays, Told Before, Told After, bool StopsForPapers = false, bool RunsBeside = false)
{
    /// <summary>Key of the sentence that says what is to be done.</summary>
    public string What => $"LegalAid.{Id}";

    /// <summary>As a next step with the limit that holds where no region has set one; it says the rule, and no day.</summary>
    public NextStep ByFallback => new(Actor, null, What, null, $"{Limit.Name}={Limit.Fallback}");

    /// <summary>Whether this step set the limit of a matter: its rule is written "setting=value".</summary>
    public bool Set(string? rule) => rule?.StartsWith($"{Limit.Name}=", StringComparison.Ordinal) is true;
}
