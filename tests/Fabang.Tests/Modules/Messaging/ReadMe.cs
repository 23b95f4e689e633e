using System.Runtime.CompilerServices;
using Fabang.Modules.Matters.Steps;

namespace Fabang.Tests.Modules.Messaging;

/// <summary>The README of a module, as it lies beside its code.</summary>
internal static class ReadMe
{
    public static string Of(string module, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Fabang/Modules", module, "README.md")).ReplaceLineEndings("\n");

    /// <summary>A table of statutory steps, as a README has it.</summary>
    public static string TableOf(IEnumerable<StatutoryStep> steps) => string.Join('\n', steps.Select(step =>
        $"| {step.Id} | {step.Starts} | {step.Limit.Fallback} | {step.Actor} | {step.Stops} | {step.Before} | {step.After} | {step.Limit.Source} |"));
}
