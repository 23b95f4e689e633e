using System.Text.Json;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.LawLibrary;

internal sealed class LawLibraryTables :
    IEntityTypeConfiguration<Law>,
    IEntityTypeConfiguration<LawVersion>,
    IEntityTypeConfiguration<Article>,
    IEntityTypeConfiguration<LawCitation>,
    IEntityTypeConfiguration<CitedName>,
    IEntityTypeConfiguration<ConcludedCase>,
    IEntityTypeConfiguration<CaseCitation>,
    IEntityTypeConfiguration<ImportedFile>,
    IEntityTypeConfiguration<LibraryState>
{
    public void Configure(EntityTypeBuilder<Law> law)
    {
        law.ToTable("laws");
        law.Property(l => l.Id).ValueGeneratedNever();
        law.Property(l => l.Key).HasMaxLength(300);
        law.Property(l => l.Title).HasMaxLength(300);
        law.Property(l => l.Category).HasMaxLength(100);
        law.Property(l => l.Authority).HasMaxLength(200);
        law.Property(l => l.Province).IsRegion();
        law.Property(l => l.City).HasMaxLength(60);
        law.Ignore(l => l.Current);
        law.HasIndex(l => l.Key).IsUnique();
        law.HasIndex(l => l.Revision);
        law.HasIndex(l => new { l.Kind, l.CurrentDate });
        law.HasIndex(l => l.NextTurn).HasFilter("next_turn is not null");
        law.HasMany(l => l.Versions).WithOne().HasForeignKey(v => v.LawId);
        law.Navigation(l => l.Versions).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<LawVersion> version)
    {
        version.ToTable("law_versions");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.Source).HasMaxLength(1000);
        version.Property(v => v.Hash).HasMaxLength(64);
        version.HasIndex(v => new { v.LawId, v.Date }).IsUnique();
        version.HasMany<Article>().WithOne().HasForeignKey(a => a.VersionId);
    }

    public void Configure(EntityTypeBuilder<Article> article)
    {
        article.ToTable("law_articles");
        article.HasKey(a => new { a.VersionId, a.Number });
        article.Property(a => a.Number).HasMaxLength(20);
        article.Property(a => a.Label).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<LawCitation> citation)
    {
        citation.ToTable("law_citations");
        citation.HasKey(c => new { c.VersionId, c.Number, c.Position });
        citation.Property(c => c.Number).HasMaxLength(20);
        citation.Property(c => c.Law).HasMaxLength(CitedName.Longest);
        citation.Property(c => c.Article).HasMaxLength(20);
        citation.HasIndex(c => new { c.Law, c.Article });
        citation.HasIndex(c => c.Outcome).HasFilter("outcome <> 'Found'");
        citation.HasOne<LawVersion>().WithMany().HasForeignKey(c => c.VersionId);
    }

    public void Configure(EntityTypeBuilder<CitedName> name)
    {
        name.ToTable("law_cited_names");
        name.Property(n => n.Name).HasMaxLength(CitedName.Longest);
        name.Property(n => n.Law).HasMaxLength(300);
        name.HasIndex(n => n.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ConcludedCase> concluded)
    {
        concluded.ToTable("law_cases");
        concluded.Property(c => c.Id).ValueGeneratedNever();
        concluded.Property(c => c.Key).HasMaxLength(300);
        concluded.Property(c => c.Title).HasMaxLength(300);
        concluded.Property(c => c.Subject).HasMaxLength(100);
        concluded.Property(c => c.Court).HasMaxLength(ConcludedCase.LongestFact);
        concluded.Property(c => c.Cause).HasMaxLength(ConcludedCase.LongestFact);
        concluded.Property(c => c.Source).HasMaxLength(1000);
        concluded.Property(c => c.Hash).HasMaxLength(64);
        concluded.Property(c => c.Sections).HasConversion(
            sections => JsonSerializer.Serialize(sections, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<List<LawSection>>(json, JsonSerializerOptions.Web) ?? new(),
            new ValueComparer<IReadOnlyList<LawSection>>((left, right) => left!.SequenceEqual(right!), sections => sections.Count, sections => sections));
        concluded.HasIndex(c => c.Key).IsUnique();
        concluded.HasIndex(c => c.Revision);
    }

    public void Configure(EntityTypeBuilder<CaseCitation> citation)
    {
        citation.ToTable("law_case_citations");
        citation.HasKey(c => new { c.CaseId, c.Position });
        citation.Property(c => c.Law).HasMaxLength(CitedName.Longest);
        citation.Property(c => c.Article).HasMaxLength(20);
        citation.HasIndex(c => new { c.Law, c.Article });
        citation.HasOne<ConcludedCase>().WithMany().HasForeignKey(c => c.CaseId);
    }

    public void Configure(EntityTypeBuilder<ImportedFile> file)
    {
        file.ToTable("law_import_files");
        file.HasKey(f => f.Path);
        file.Property(f => f.Path).HasMaxLength(1000);
        file.Property(f => f.Hash).HasMaxLength(64);
        file.Property(f => f.Detail).HasMaxLength(400);
        file.HasIndex(f => f.Outcome);
    }

    public void Configure(EntityTypeBuilder<LibraryState> state)
    {
        state.ToTable("law_library");
        state.Property(s => s.Id).ValueGeneratedNever();
        state.Property(s => s.Revision).IsConcurrencyToken();
    }
}
