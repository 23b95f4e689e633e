using System.Text.Json;
using System.Text.Json.Serialization;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LegalAid.RuleBook;

internal sealed class RuleBookTables : IEntityTypeConfiguration<AidRuleVersion>, IEntityTypeConfiguration<RefusalRerun>
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter(), new RegionAsText() } };

    public void Configure(EntityTypeBuilder<AidRuleVersion> version)
    {
        version.ToTable("legal_aid_rule_versions");
        version.Property(v => v.Region).IsRegion();
        version.Property(v => v.ReturnReason).HasMaxLength(AidRuleVersion.LongestReason);
        version.Ignore(v => v.Number).Ignore(v => v.IsOpen).Ignore(v => v.IsWritten);
        // Rules and cases are read and written whole, and judged in memory.
        version.Property(v => v.Own).HasConversion(own => JsonSerializer.Serialize(own, Json), text => JsonSerializer.Deserialize<ProvinceRules>(text, Json)!);
        version.Property(v => v.Cases).HasConversion(
            cases => JsonSerializer.Serialize(cases, Json), text => JsonSerializer.Deserialize<List<RuleTestCase>>(text, Json)!,
            new ValueComparer<IReadOnlyList<RuleTestCase>>((one, other) => one!.SequenceEqual(other!), cases => cases.Count, cases => cases.ToList()));
        version.HasIndex(v => new { v.Region, v.Sequence }).IsUnique();
        // Of two who begin at once one is told; and one is in force at most.
        version.HasIndex(v => v.Region, "Open").IsUnique().HasFilter("status in ('Draft', 'Submitted', 'Returned')").HasDatabaseName("ix_legal_aid_rule_versions_open");
        version.HasIndex(v => v.Region, "Published").IsUnique().HasFilter("status = 'Published'").HasDatabaseName("ix_legal_aid_rule_versions_published");
    }

    public void Configure(EntityTypeBuilder<RefusalRerun> rerun)
    {
        rerun.ToTable("legal_aid_refusal_reruns");
        rerun.Property(r => r.Region).IsRegion();
        rerun.Property(r => r.Number).HasMaxLength(40);
        rerun.Property(r => r.OldReason).HasMaxLength(40);
        rerun.Property(r => r.OldVersion).HasMaxLength(60);
        rerun.Property(r => r.NewReason).HasMaxLength(40);
        rerun.Property(r => r.NewVersion).HasMaxLength(60);
        rerun.Property(r => r.Dismissal).IsSealedWhenGiven();
        rerun.Ignore(r => r.IsOpen);
        // Judged twice under one version it is listed once.
        rerun.HasIndex(r => new { r.ApplicationId, r.RuleVersionId }).IsUnique();
        rerun.HasIndex(r => new { r.Status, r.Region });
        rerun.HasIndex(r => r.PersonId);
        rerun.HasOne<AidRuleVersion>().WithMany().HasForeignKey(r => r.RuleVersionId);
    }

    private sealed class RegionAsText : JsonConverter<RegionCode>
    {
        public override RegionCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, RegionCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
