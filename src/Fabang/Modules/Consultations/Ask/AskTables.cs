using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Ask;

internal sealed class AskTables : IEntityTypeConfiguration<AskDraft>, IEntityTypeConfiguration<AskDraftFile>
{
    public void Configure(EntityTypeBuilder<AskDraft> draft)
    {
        draft.ToTable("consultation_drafts");
        draft.Property(d => d.Story).IsSealed();
        draft.Property(d => d.TopicId).IsSealedWhenGiven();
        draft.Ignore(d => d.OtherSide);
        draft.Property(d => d.OtherNames).IsSealedWhenGiven();
        draft.Property(d => d.OtherNumber).IsSealedWhenGiven();
        draft.Property(d => d.OtherPhone).IsSealedWhenGiven();
        draft.Property(d => d.ResumeCode).IsSealed().IsFindable();
        draft.Property(d => d.Region).IsRegion();
        draft.HasIndex(d => d.ChangedAt);
        draft.HasMany(d => d.Files).WithOne().HasForeignKey(f => f.DraftId);
        draft.Navigation(d => d.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<AskDraftFile> file)
    {
        file.ToTable("consultation_draft_files");
        file.HasKey(f => new { f.DraftId, f.FileId });
        file.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId);
    }
}
