using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Messaging;

internal sealed class MessagingTables : IEntityTypeConfiguration<Message>, IEntityTypeConfiguration<MessageAttempt>, IEntityTypeConfiguration<SafeContact>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("messaging_messages");
        message.Property(m => m.Phone).IsSealedWhenGiven();
        message.Property(m => m.Parameters).IsSealedWhenGiven();
        message.Property(m => m.Template).HasMaxLength(100);
        message.Property(m => m.Language).HasMaxLength(10);
        message.Property(m => m.About).HasMaxLength(100);
        message.Property(m => m.ClaimedBy).HasMaxLength(80);
        message.Ignore(m => m.IdempotencyKey).Ignore(m => m.OpenAttempt);
        message.HasMany(m => m.Attempts).WithOne().HasForeignKey("MessageId").IsRequired();
        message.Navigation(m => m.Attempts).UsePropertyAccessMode(PropertyAccessMode.Field);
        message.HasIndex(m => m.DueAt).HasFilter("ended_at is null");
        message.HasIndex(m => m.EndedAt).HasFilter("parameters is not null");
        message.HasIndex(m => m.AccountId);
    }

    public void Configure(EntityTypeBuilder<MessageAttempt> attempt)
    {
        attempt.ToTable("messaging_attempts");
        attempt.Property(a => a.Provider).HasMaxLength(40);
        attempt.Property(a => a.ProviderId).HasMaxLength(100);
        attempt.Property(a => a.Detail).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<SafeContact> contact)
    {
        contact.ToTable("messaging_safe_contacts");
        contact.HasIndex(c => c.AccountId).IsUnique();
        contact.Property(c => c.CodeWord).IsSealedWhenGiven();
        contact.Property(c => c.Language).HasMaxLength(10);
        contact.Property(c => c.Never).HasMaxLength(100).HasConversion(
            channels => string.Join(',', channels),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Channel>).ToList(),
            new ValueComparer<IReadOnlyList<Channel>>(
                (a, b) => a!.SequenceEqual(b!),
                channels => channels.Aggregate(0, (hash, channel) => HashCode.Combine(hash, channel)),
                channels => channels.ToList()));
    }
}
