using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Matters.Intakes;

internal sealed class IntakeTables : IEntityTypeConfiguration<Intake>, IEntityTypeConfiguration<IntakeFile>
{
    public void Configure(EntityTypeBuilder<Intake> intake)
    {
        // Once drafts of Consultations (0022): what was sealed then must open now.
        intake.ToTable("intakes");
        intake.SealsAs("consultation_drafts");
        intake.Property(i => i.Story).IsSealed();
        intake.Property(i => i.TopicId).IsSealedWhenGiven();
        intake.Property(i => i.AnswersKept).IsSealedWhenGiven();
        intake.Ignore(i => i.Answers);
        intake.Ignore(i => i.OtherSide);
        intake.Property(i => i.OtherNames).IsSealedWhenGiven();
        intake.Property(i => i.OtherNumber).IsSealedWhenGiven();
        intake.Property(i => i.OtherPhone).IsSealedWhenGiven();
        intake.Property(i => i.ResumeCode).IsSealed().IsFindable();
        intake.Property(i => i.Region).IsRegion();
        intake.HasIndex(i => i.ChangedAt);
        intake.HasMany(i => i.Files).WithOne().HasForeignKey(f => f.IntakeId);
        intake.Navigation(i => i.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<IntakeFile> file)
    {
        file.ToTable("intake_files");
        file.HasKey(f => new { f.IntakeId, f.FileId });
        file.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId);
    }
}
