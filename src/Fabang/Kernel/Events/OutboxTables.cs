using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Kernel.Events;

internal sealed class OutboxTables : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<OutboxDelivery>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox");
        message.Property(m => m.Type).HasMaxLength(200);
        message.Property(m => m.ClaimedBy).HasMaxLength(80);
        message.Property(m => m.LastError).HasMaxLength(300);
        message.HasIndex(m => m.DueAt).HasFilter("done_at is null and dead_at is null");
        message.HasIndex(m => m.DeadAt).HasFilter("dead_at is not null");
    }

    public void Configure(EntityTypeBuilder<OutboxDelivery> delivery)
    {
        delivery.ToTable("outbox_deliveries");
        delivery.HasKey(d => new { d.MessageId, d.Handler });
        delivery.Property(d => d.Handler).HasMaxLength(200);
    }
}
