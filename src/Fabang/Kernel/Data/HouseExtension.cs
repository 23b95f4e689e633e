using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Fabang.Kernel.Data;

/// <summary>
/// Carries what the house gives its database (keys, write gate, outbox signal) into a pooled context,
/// which cannot have services injected.
/// </summary>
internal sealed class HouseExtension(KeyRing keys, WriteGate gate, OutboxSignal signal) : IDbContextOptionsExtension
{
    public KeyRing Keys { get; } = keys;

    public WriteGate Gate { get; } = gate;

    public OutboxSignal Signal { get; } = signal;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services) =>
        services.AddSingleton<IModelCacheKeyFactory, ModelPerKeyRing>();

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(HouseExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }

    /// <summary>The converters of sealed columns live in the model, so a model belongs to one key ring.</summary>
    private sealed class ModelPerKeyRing : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) =>
            (context.GetType(), ((FabangDb)context).House.Keys, designTime);
    }
}
