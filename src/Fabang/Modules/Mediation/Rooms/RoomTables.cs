using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Rooms;

internal sealed class RoomTables : IEntityTypeConfiguration<RoomMessage>, IEntityTypeConfiguration<RoomRecord>
{
    public void Configure(EntityTypeBuilder<RoomMessage> message)
    {
        message.ToTable("mediation_messages");
        message.Property(m => m.Text).IsSealed();
        message.HasIndex(m => new { m.CaseId, m.PartyId, m.At });
        message.HasOne<MediationCase>().WithMany().HasForeignKey(m => m.CaseId);
    }

    public void Configure(EntityTypeBuilder<RoomRecord> record)
    {
        record.ToTable("mediation_records");
        record.Property(r => r.Text).IsSealed();
        record.Ignore(r => r.Confirmed);
        record.HasIndex(r => r.CaseId);
        record.HasOne<MediationCase>().WithMany().HasForeignKey(r => r.CaseId);
    }
}
