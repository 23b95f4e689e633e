using System.Diagnostics.CodeAnalysis;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Either a file, read, or what is wrong with it. Never both, never neither.</summary>
public sealed record LawFileResult
{
    private LawFileResult(LawFile? file, LawFileProblem? problem)
    {
        File = file;
        Problem = problem;
    }

    public LawFile? File { get; }

    public LawFileProblem? Problem { get; }

    [MemberNotNullWhen(true, nameof(File))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => File is not null;

    public static LawFileResult Of(LawFile file) => new(file, null);

    public static LawFileResult Of(LawFileProblem problem) => new(null, problem);
}
