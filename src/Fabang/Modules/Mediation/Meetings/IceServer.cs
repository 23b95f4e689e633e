namespace Fabang.Modules.Mediation.Meetings;

/// <summary>A server as a browser takes it (RTCIceServer).</summary>
public sealed record IceServer(IReadOnlyList<string> Urls, string Username, string Credential);
