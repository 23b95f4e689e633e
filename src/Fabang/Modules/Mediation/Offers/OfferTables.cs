using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Offers;

internal sealed class OfferTables : IEntityTypeConfiguration<OfferExchange>, IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<OfferExchange> exchange)
    {
        exchange.ToTable("mediation_exchanges");
        exchange.Property(e => e.Id).ValueGeneratedNever();
        exchange.Ignore(e => e.Settled);
        exchange.HasMany(e => e.Offers).WithOne().HasForeignKey(o => o.ExchangeId);
        exchange.Navigation(e => e.Offers).UsePropertyAccessMode(PropertyAccessMode.Field);
        exchange.HasOne<MediationCase>().WithOne().HasForeignKey<OfferExchange>(e => e.Id);
    }

    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.ToTable("mediation_offers");
        offer.Property(o => o.Id).ValueGeneratedNever();
        offer.Property(o => o.TermsKept).IsSealed();
        offer.Property(o => o.Yes).HasMaxLength(400);
        offer.Ignore(o => o.Terms).Ignore(o => o.Accepters);
        offer.HasIndex(o => o.ExchangeId);
    }
}
