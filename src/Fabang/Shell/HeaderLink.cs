namespace Fabang.Shell;

/// <summary>A small link at the right of the header: the region, the sign-in.</summary>
public sealed record HeaderLink(string Url, string Text, string? Id = null);
