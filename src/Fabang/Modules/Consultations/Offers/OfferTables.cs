using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Offers;

internal sealed class OfferTables : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.ToTable("consultation_offers");
        offer.HasOne<Consultation>().WithOne().HasForeignKey<Offer>(o => o.Id);
        offer.HasIndex(o => o.LookAgainAt);
        offer.HasIndex(o => new { o.LawyerId, o.Until });
    }
}
