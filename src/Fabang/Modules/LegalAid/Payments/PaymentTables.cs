using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Payments;

internal sealed class PaymentTables : IEntityTypeConfiguration<PaymentBatch>
{
    public void Configure(EntityTypeBuilder<PaymentBatch> batch)
    {
        batch.ToTable("aid_payment_batches");
        batch.Property(b => b.Number).HasMaxLength(40);
        batch.Property(b => b.Region).IsRegion();
        batch.Property(b => b.Total).HasPrecision(12, 2);
        batch.HasIndex(b => b.Number).IsUnique();
    }
}
