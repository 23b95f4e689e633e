namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>What is wrong with an entry of the digest, or what a person should look at.</summary>
public enum DigestFault
{
    /// <summary>没有这一条: the law is held, and the version that the entry explains has no such article.</summary>
    NoSuchArticle,

    /// <summary>数字没有出处: a number of days, yuan or percent that no official text it stands on gives.</summary>
    FigureNotInText,

    /// <summary>法律有了新版本: the entry explains a version that is no longer the one in force.</summary>
    NewerVersion,

    /// <summary>没有这部法律: the law, or one that figures come from, is not held, so nothing can be compared.</summary>
    LawNotHeld,
}

/// <param name="Article">劳动合同法#30</param>
/// <param name="Fault">What it is.</param>
/// <param name="Detail">The figure, the date or the law.</param>
public sealed record DigestFinding(string Article, DigestFault Fault, string Detail);
