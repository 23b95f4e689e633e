using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Mediation.Meetings;

internal sealed class MeetingTables : IEntityTypeConfiguration<MediationMeeting>, IEntityTypeConfiguration<MeetingSeat>, IEntityTypeConfiguration<MeetingSignal>
{
    public void Configure(EntityTypeBuilder<MediationMeeting> meeting)
    {
        meeting.ToTable("mediation_meetings");
        meeting.Property(m => m.Phone).IsSealed();
        meeting.HasIndex(m => new { m.CaseId, m.StartsAt });
        meeting.HasIndex(m => new { m.Status, m.StartsAt });
        meeting.HasOne<MediationCase>().WithMany().HasForeignKey(m => m.CaseId);
    }

    public void Configure(EntityTypeBuilder<MeetingSeat> seat)
    {
        seat.ToTable("mediation_seats");
        seat.HasKey(s => new { s.MeetingId, s.AccountId });
        seat.HasIndex(s => s.AccountId);
        seat.HasIndex(s => s.SeenAt);
        seat.HasOne<MediationMeeting>().WithMany().HasForeignKey(s => s.MeetingId).OnDelete(DeleteBehavior.Cascade);
        seat.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MeetingSignal> signal)
    {
        signal.ToTable("mediation_signals");
        signal.Property(s => s.Id).ValueGeneratedNever();
        signal.Property(s => s.Data).IsSealed();
        signal.HasIndex(s => new { s.From, s.Number }).IsUnique();
        signal.HasIndex(s => new { s.To, s.Number });
        signal.HasIndex(s => s.At);
        signal.HasOne<MediationMeeting>().WithMany().HasForeignKey(s => s.MeetingId).OnDelete(DeleteBehavior.Cascade);
    }
}
