using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Applications;

internal sealed class ApplicationTables : IEntityTypeConfiguration<AidApplication>, IEntityTypeConfiguration<AidPaper>
{
    public void Configure(EntityTypeBuilder<AidApplication> application)
    {
        application.ToTable("aid_applications");
        application.Property(a => a.Region).IsRegion();
        application.Property(a => a.MatterCode).HasMaxLength(40);
        application.Property(a => a.GroupCode).HasMaxLength(40);
        application.Property(a => a.ChanceReason).HasMaxLength(40);
        application.Property(a => a.RulesVersion).HasMaxLength(60);
        application.Property(a => a.IdNumber).IsSealedWhenGiven().IsFindable();
        application.Property(a => a.SheetKept).IsSealed();
        application.Property(a => a.CommitmentHash).HasMaxLength(64).IsFixedLength();
        application.Property(a => a.SignatureKept).IsSealedWhenGiven();
        application.Property(a => a.PapersAsked).IsSealedWhenGiven();
        application.Property(a => a.PapersNote).IsSealedWhenGiven();
        application.Property(a => a.NoticeKept).IsSealedWhenGiven();
        application.Property(a => a.ForwardedKept).IsSealedWhenGiven();
        application.Property(a => a.NoticeNumber).IsSealedWhenGiven().IsFindable();
        application.Property(a => a.NoticeGround).HasMaxLength(40);
        application.Property(a => a.Reasons).IsSealedWhenGiven();
        application.Ignore(a => a.Sheet).Ignore(a => a.Signature).Ignore(a => a.IsDraft).Ignore(a => a.TakesPapers).Ignore(a => a.Missing).Ignore(a => a.Notice).Ignore(a => a.ArrivedAt).Ignore(a => a.Forwarded);
        application.HasIndex(a => a.PersonId);
        application.HasIndex(a => a.HelperId);
        application.HasIndex(a => new { a.Region, a.Status, a.ReceivedAt });
        application.HasIndex(a => new { a.Status, a.DecidedAt });
        application.HasIndex(a => a.PapersDueAt);
        application.HasIndex(a => a.MatterId).IsUnique();
        application.HasOne<Matter>().WithOne().HasForeignKey<AidApplication>(a => a.MatterId);
        application.HasMany(a => a.Papers).WithOne().HasForeignKey(p => p.ApplicationId);
        application.Navigation(a => a.Papers).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<AidPaper> paper)
    {
        paper.ToTable("aid_papers");
        paper.Property(p => p.Id).ValueGeneratedNever();
        paper.HasIndex(p => p.FileId).IsUnique();
        paper.Property(p => p.Sha256).HasMaxLength(64);
        // The same content once for each kind, also where two presses meet.
        paper.HasIndex(p => new { p.ApplicationId, p.Kind, p.Sha256 }).IsUnique();
        paper.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.FileId);
    }
}
