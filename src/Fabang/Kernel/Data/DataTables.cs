using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Kernel.Data;

internal sealed class DataTables : IEntityTypeConfiguration<Counter>, IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<Counter> counter)
    {
        counter.ToTable("counters");
        counter.HasKey(c => c.Series);
        counter.Property(c => c.Series).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<DataProtectionKey> key)
    {
        // The keys of cookies and forms are shared by all nodes, and readable by none who has the database alone.
        key.ToTable("data_protection_keys");
        key.Property(k => k.Xml).IsSealedWhenGiven();
    }
}
