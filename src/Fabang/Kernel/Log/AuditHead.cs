namespace Fabang.Kernel.Log;

/// <summary>
/// The end of the chain. Its seal is keyed, and the key is not in the database: who can write to the tables
/// can neither cut off the end of the log nor write the whole chain anew.
/// </summary>
public sealed class AuditHead
{
    public int Id { get; init; } = 1;

    public long Sequence { get; set; }

    public string Hash { get; set; } = "";

    public string Seal { get; set; } = "";
}
