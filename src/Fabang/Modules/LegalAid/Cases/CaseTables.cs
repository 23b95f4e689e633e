using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.Cases;

internal sealed class CaseTables : IEntityTypeConfiguration<AidCase>, IEntityTypeConfiguration<CaseEntry>, IEntityTypeConfiguration<Appointment>, IEntityTypeConfiguration<CaseFile>
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<AidCase> aid)
    {
        aid.ToTable("aid_cases");
        aid.Property(c => c.Region).IsRegion();
        aid.Property(c => c.MatterCode).HasMaxLength(40);
        aid.Property(c => c.ReportKept).IsSealedWhenGiven();
        aid.Property(c => c.ReturnReason).IsSealedWhenGiven();
        aid.Property(c => c.TerminationReasons).IsSealedWhenGiven();
        aid.Property(c => c.RatingComment).IsSealedWhenGiven();
        aid.Property(c => c.MissingReason).IsSealedWhenGiven();
        aid.Property(c => c.Subsidy).HasPrecision(10, 2);
        aid.Ignore(c => c.Report).Ignore(c => c.IsOpen).Ignore(c => c.NeedsExperience).Ignore(c => c.WasAssigned).Ignore(c => c.TakesFiles);
        // One case for each application.
        aid.HasIndex(c => c.ApplicationId).IsUnique();
        aid.HasIndex(c => c.MatterId);
        aid.HasIndex(c => c.PersonId);
        aid.HasIndex(c => new { c.LawyerId, c.Status });
        aid.HasIndex(c => new { c.Region, c.Status, c.OpenedAt });
        aid.HasIndex(c => new { c.BatchId, c.ClosedAt });
        aid.HasOne<AidApplication>().WithOne().HasForeignKey<AidCase>(c => c.ApplicationId);
        aid.HasOne<Matter>().WithMany().HasForeignKey(c => c.MatterId);
        aid.HasMany(c => c.Entries).WithOne().HasForeignKey(e => e.CaseId);
        aid.HasMany(c => c.Appointments).WithOne().HasForeignKey(a => a.CaseId);
        aid.HasMany(c => c.Files).WithOne().HasForeignKey(f => f.CaseId);
        aid.Navigation(c => c.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
        aid.Navigation(c => c.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
        aid.Navigation(c => c.Appointments).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<CaseEntry> entry)
    {
        entry.ToTable("aid_case_entries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Text).IsSealed();
        entry.Property(e => e.Cost).HasPrecision(10, 2);
        entry.HasIndex(e => new { e.Kind, e.On });
    }

    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("aid_appointments");
        appointment.Property(a => a.Id).ValueGeneratedNever();
        appointment.Property(a => a.Why).IsSealedWhenGiven();
        appointment.Property(a => a.EndReason).IsSealedWhenGiven();
        appointment.HasIndex(a => a.LawyerId);
    }

    public void Configure(EntityTypeBuilder<CaseFile> file)
    {
        file.ToTable("aid_case_files");
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.Sha256).HasMaxLength(HashLength);
        file.HasIndex(f => f.FileId).IsUnique();
        // The same content once for each kind, also where two presses meet.
        file.HasIndex(f => new { f.CaseId, f.Kind, f.Sha256 }).IsUnique();
        file.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId);
    }
}
