using System.Text.Json;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Directory;

internal sealed class DirectoryTables : IEntityTypeConfiguration<LawFirm>, IEntityTypeConfiguration<Lawyer>
{
    public void Configure(EntityTypeBuilder<LawFirm> firm)
    {
        firm.ToTable("directory_law_firms");
        firm.Property(f => f.Name).HasMaxLength(LawFirm.LongestName);
        firm.Property(f => f.Code).HasConversion(code => code.Value, text => new SocialCreditCode(text)).HasMaxLength(SocialCreditCode.Length).IsFixedLength();
        firm.Property(f => f.Region).IsRegion();
        firm.Property(f => f.Address).HasMaxLength(200);
        firm.Property(f => f.Phone).HasMaxLength(40);
        firm.HasIndex(f => f.Code).IsUnique();
        firm.HasIndex(f => f.Region);
    }

    public void Configure(EntityTypeBuilder<Lawyer> lawyer)
    {
        lawyer.ToTable("directory_lawyers");
        lawyer.Property(l => l.Name).HasMaxLength(Lawyer.LongestName);
        lawyer.Property(l => l.Licence).HasConversion(number => number.Value, text => new LicenceNumber(text)).HasMaxLength(LicenceNumber.Length).IsFixedLength();
        lawyer.Property(l => l.Region).IsRegion();
        lawyer.Ignore(l => l.LicenceFacts);
        // A profile is read and written whole; what is searched in it stands in Terms.
        lawyer.Property(l => l.Draft).HasConversion(profile => Written(profile), text => Read(text));
        lawyer.Property(l => l.Public).HasConversion(profile => Written(profile!), text => Read(text));
        lawyer.Property(l => l.ReturnReason).HasMaxLength(Lawyer.LongestReason);
        lawyer.Property(l => l.Terms).HasMaxLength(1000);
        lawyer.HasOne<LawFirm>().WithMany().HasForeignKey(l => l.FirmId).OnDelete(DeleteBehavior.Restrict);
        lawyer.HasIndex(l => l.Licence).IsUnique();
        lawyer.HasIndex(l => l.AccountId).IsUnique();
        lawyer.HasIndex(l => new { l.Region, l.PublishedAt });
        lawyer.HasIndex(l => new { l.Status, l.SubmittedAt });
    }

    private static string Written(LawyerProfile profile) => JsonSerializer.Serialize(profile);

    private static LawyerProfile Read(string text) => JsonSerializer.Deserialize<LawyerProfile>(text)!;
}
