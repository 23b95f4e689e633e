namespace Fabang.Shell.Api;

/// <summary>What an endpoint of /api is asked for example, and answers.</summary>
/// <param name="Answer">Of the type that it answers with.</param>
/// <param name="Body">What is sent; null where nothing is.</param>
/// <param name="Values">A value of each parameter, by its name.</param>
internal sealed record ApiExample(object Answer, object? Body, IReadOnlyDictionary<string, string> Values);
