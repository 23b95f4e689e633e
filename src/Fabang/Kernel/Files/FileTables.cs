using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Kernel.Files;

internal sealed class FileTables : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("files");
        file.Property(f => f.Name).IsSealed();
        file.Property(f => f.Key).IsSealed();
        file.Property(f => f.Sha256).HasMaxLength(64);
    }
}
