using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Desk;

internal sealed class DeskTables : IEntityTypeConfiguration<AnswerDraft>
{
    public void Configure(EntityTypeBuilder<AnswerDraft> draft)
    {
        draft.ToTable("consultation_answer_drafts");
        draft.Property(d => d.Text).IsSealed();
        draft.Property(d => d.NoteKept).IsSealedWhenGiven();
        draft.Ignore(d => d.Note);
        draft.Property(d => d.Articles).HasField("_articles").UsePropertyAccessMode(PropertyAccessMode.Field).HasConversion(
            articles => string.Join('\n', articles),
            text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList(),
            new ValueComparer<IReadOnlyList<string>>(
                (one, other) => one!.SequenceEqual(other!), articles => articles.Count, articles => articles.ToList()));
        draft.HasIndex(d => new { d.ConsultationId, d.LawyerId }).IsUnique();
    }
}
