using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Steps;

/// <summary>One step of a service that a rule sets a limit for (法定环节): what starts its clock, who must act, and who is told.</summary>
/// <param name="Module">The service, as its texts are named: the next step's sentence is this, a full stop, and the id.</param>
/// <param name="Id">Names it within the service.</param>
/// <param name="Limit">The setting that holds the limit, so that a region may set a shorter one.</param>
/// <param name="Article">Where the rule stands: 人民调解法#33. Null where the limit is ours, or the rule is no law of the library.</param>
/// <param name="Starts">What starts the clock: a transition, as the timeline writes it.</param>
/// <param name="Actor">Whose turn it is.</param>
/// <param name="WarnDays">How many days before the end somebody is told.</param>
/// <param name="Before">Who is told that the end is near.</param>
/// <param name="After">Who is told that it was missed.</param>
/// <param name="Stops">What stops the clock, as the timeline writes it; null where nothing does.</param>
/// <param name="RunsBeside">Whether it runs beside the next step of the matter, with a day of its own, rather than being the next step.</param>
public sealed record StatutoryStep(
    string Module, string Id, SettingKey<Limit> Limit, string? Article, string Starts, NextActor Actor, int WarnDays, Told Before, Told After, string? Stops = null, bool RunsBeside = false)
{
    /// <summary>Key of the sentence that says what is to be done.</summary>
    public string What => $"{Module}.{Id}";

    /// <summary>As a next step with the limit that holds where no region has set one; it says the rule, and no day.</summary>
    public NextStep ByFallback => new(Actor, null, What, null, $"{Limit.Name}={Limit.Fallback}");

    /// <summary>Whether this step set the limit of a matter: its rule is written "setting=value".</summary>
    public bool Set(string? rule) => rule?.StartsWith($"{Limit.Name}=", StringComparison.Ordinal) is true;
}
