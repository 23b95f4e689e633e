using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Transfers;

internal sealed class TransferTables : IEntityTypeConfiguration<AidTransfer>
{
    public void Configure(EntityTypeBuilder<AidTransfer> transfer)
    {
        transfer.ToTable("aid_transfers");
        transfer.Property(t => t.From).IsRegion();
        transfer.Property(t => t.To).IsRegion();
        transfer.Property(t => t.Reason).IsSealed();
        transfer.HasIndex(t => t.ApplicationId);
        transfer.HasIndex(t => new { t.From, t.At });
        transfer.HasOne<AidApplication>().WithMany().HasForeignKey(t => t.ApplicationId);
    }
}
