namespace Fabang.Modules.LegalAid.Applications;

/// <summary>Who applies for somebody who cannot (代为申请人).</summary>
/// <param name="Ground">Why.</param>
/// <param name="Name">As on the identity card.</param>
/// <param name="Relation">To the person: 母亲, 儿子.</param>
/// <param name="Phone">Eleven digits.</param>
/// <param name="Place">Where a detained person is held; null for others.</param>
public sealed record Agent(AgentGround Ground, string Name, string Relation, string Phone, string? Place);
