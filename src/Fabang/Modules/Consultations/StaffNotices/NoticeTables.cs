using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.StaffNotices;

internal sealed class NoticeTables : IEntityTypeConfiguration<NoticeChoice>
{
    public void Configure(EntityTypeBuilder<NoticeChoice> choice)
    {
        choice.ToTable("consultation_notice_choices");
        choice.Property(c => c.Id).ValueGeneratedNever();
        choice.Property(c => c.Unwanted).HasMaxLength(100).HasConversion(
            kinds => string.Join(',', kinds),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<StaffNotice>).ToList(),
            new ValueComparer<IReadOnlyList<StaffNotice>>(
                (a, b) => a!.SequenceEqual(b!),
                kinds => kinds.Aggregate(0, (hash, kind) => HashCode.Combine(hash, kind)),
                kinds => kinds.ToList()));
    }
}
