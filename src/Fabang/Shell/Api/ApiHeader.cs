namespace Fabang.Shell.Api;

/// <summary>A header that an endpoint of /api is sent, for the document.</summary>
/// <param name="Name">Of the header.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Example">A value of it.</param>
internal sealed record ApiHeader(string Name, string Description, string Example);
