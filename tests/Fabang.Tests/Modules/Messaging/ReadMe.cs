using System.Runtime.CompilerServices;

namespace Fabang.Tests.Modules.Messaging;

/// <summary>The README of a module, as it lies beside its code.</summary>
internal static class ReadMe
{
    public static string Of(string module, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Fabang/Modules", module, "README.md")).ReplaceLineEndings("\n");
}
