
namespace Fabang.Kernel.Log;

/// <summary>Keeps the unchained end of the audit log short.</summary>
internal sealed class ExtendAuditChain(AuditChain chain) : IJob
{
    public static TimeSpan Every => TimeSpan.FromSeconds(2);

    public async Task RunAsync(CancellationToken cancel)
    {
        while (await chain.ExtendAsync(cancel) > 0)
        {
        }
    }
}
