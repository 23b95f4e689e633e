using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Desk.Templates;

internal sealed class TemplateTables : IEntityTypeConfiguration<AnswerTemplate>
{
    public void Configure(EntityTypeBuilder<AnswerTemplate> template)
    {
        template.ToTable("consultation_answer_templates");
        template.Property(t => t.Region).IsRegion();
        template.Property(t => t.Title).IsSealed();
        template.Property(t => t.Text).IsSealed();
        template.HasIndex(t => t.OwnerId);
        template.HasIndex(t => t.Region);
    }
}
