using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Accounts.Mandating;

internal sealed class MandateTables : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> mandate)
    {
        mandate.ToTable("account_mandates");
        mandate.Property(m => m.Purpose).HasMaxLength(40);
        mandate.HasIndex(m => m.PrincipalId);
        mandate.HasIndex(m => new { m.HelperId, m.Purpose });
    }
}
