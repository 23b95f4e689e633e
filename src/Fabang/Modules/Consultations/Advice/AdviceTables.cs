using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Advice;

internal sealed class AdviceTables : IEntityTypeConfiguration<AdviceNote>, IEntityTypeConfiguration<AdviceAction>, IEntityTypeConfiguration<AdviceReminder>
{
    public void Configure(EntityTypeBuilder<AdviceNote> note)
    {
        note.ToTable("consultation_advice_notes");
        note.Property(n => n.Understood).IsSealedWhenGiven();
        note.Property(n => n.ExpiryReason).IsSealedWhenGiven();
        note.Property(n => n.NotCovered).IsSealedWhenGiven();
        note.Ignore(n => n.Content).Ignore(n => n.HasDates);
        note.HasIndex(n => n.PostId).IsUnique();
        note.HasIndex(n => n.ConsultationId);
        note.HasOne<Consultation>().WithMany().HasForeignKey(n => n.ConsultationId);
        note.HasOne<Post>().WithMany().HasForeignKey(n => n.PostId);
        note.HasMany(n => n.Actions).WithOne().HasForeignKey("NoteId").IsRequired();
        note.Navigation(n => n.Actions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<AdviceAction> action)
    {
        action.ToTable("consultation_advice_actions");
        action.Property(a => a.Id).ValueGeneratedNever();
        action.Property(a => a.Words).IsSealed();
    }

    public void Configure(EntityTypeBuilder<AdviceReminder> reminder)
    {
        reminder.ToTable("consultation_advice_reminders");
        reminder.HasIndex(r => r.SendAt).HasFilter("done_at is null");
        reminder.HasIndex(r => r.NoteId);
        reminder.HasOne<AdviceNote>().WithMany().HasForeignKey(r => r.NoteId);
    }
}
