namespace Fabang.Modules.Consultations;

/// <summary>Which posts are whose.</summary>
public static class PostKinds
{
    /// <summary>What lawyers write; all else comes from the person.</summary>
    public static readonly IReadOnlyList<PostKind> OfLawyers = [PostKind.Answer, PostKind.Addition, PostKind.Correction];

    public static bool IsOfLawyer(this Post post) => OfLawyers.Contains(post.Kind);
}
