using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Rota;

internal sealed class RotaTables :
    IEntityTypeConfiguration<Shift>, IEntityTypeConfiguration<ShiftSeat>, IEntityTypeConfiguration<Swap>, IEntityTypeConfiguration<RotaCalendar>
{
    public void Configure(EntityTypeBuilder<Shift> shift)
    {
        shift.ToTable("consultation_shifts");
        shift.Property(s => s.Region).IsRegion();
        shift.Property(s => s.TopicGroup).HasMaxLength(40);
        shift.Property(s => s.Language).HasMaxLength(40);
        shift.HasIndex(s => new { s.Region, s.StartsAt });
        shift.HasIndex(s => s.StartsAt);
        shift.HasIndex(s => new { s.SeriesId, s.StartsAt }).IsUnique();
        shift.HasMany(s => s.Seats).WithOne().HasForeignKey(s => s.ShiftId);
        shift.Navigation(s => s.Seats).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<ShiftSeat> seat)
    {
        seat.ToTable("consultation_shift_seats");
        seat.Property(s => s.Id).ValueGeneratedNever();
        seat.HasIndex(s => new { s.ShiftId, s.LawyerId }).IsUnique();
        seat.HasIndex(s => s.LawyerId);
    }

    public void Configure(EntityTypeBuilder<Swap> swap)
    {
        swap.ToTable("consultation_swaps");
        swap.HasIndex(s => new { s.ToId, s.Status });
        swap.HasIndex(s => s.ShiftId);
        swap.HasOne<Shift>().WithMany().HasForeignKey(s => s.ShiftId);
    }

    public void Configure(EntityTypeBuilder<RotaCalendar> calendar)
    {
        calendar.ToTable("consultation_rota_calendars");
        calendar.Property(c => c.Secret).IsSealed().IsFindable();
        calendar.HasIndex(c => c.LawyerId).IsUnique();
    }
}
