using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fabang.Modules.Consultations.Live;

internal sealed class LiveTables :
    IEntityTypeConfiguration<Conversation>, IEntityTypeConfiguration<ChatMessage>, IEntityTypeConfiguration<Booking>
{
    public void Configure(EntityTypeBuilder<Conversation> conversation)
    {
        conversation.ToTable("consultation_conversations");
        conversation.Property(c => c.Region).IsRegion();
        conversation.Property(c => c.TopicId).IsSealedWhenGiven();
        conversation.Property(c => c.DangerId).IsSealedWhenGiven();
        conversation.Ignore(c => c.Arrival).Ignore(c => c.MayRate);
        conversation.Property(c => c.RatingReasons).AreRatingReasons();
        conversation.Property(c => c.RatingComment).IsSealedWhenGiven();
        conversation.HasIndex(c => new { c.Status, c.ArrivedAt });
        conversation.HasIndex(c => new { c.LawyerId, c.Seat }).IsUnique();
        conversation.HasIndex(c => new { c.SecondLawyerId, c.Status });
        conversation.HasIndex(c => new { c.Region, c.TakenAt });
        conversation.HasIndex(c => new { c.Region, c.ArrivedAt });
        conversation.HasIndex(c => c.PersonId);
        conversation.HasOne<Matter>().WithOne().HasForeignKey<Conversation>(c => c.MatterId);
    }

    public void Configure(EntityTypeBuilder<ChatMessage> message)
    {
        message.ToTable("consultation_messages");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Text).IsSealed();
        message.Property(m => m.Notice).HasMaxLength(80);
        message.HasIndex(m => new { m.ConversationId, m.Number }).IsUnique();
        message.HasOne<Conversation>().WithMany().HasForeignKey(m => m.ConversationId);
    }

    public void Configure(EntityTypeBuilder<Booking> booking)
    {
        booking.ToTable("consultation_bookings");
        booking.HasKey(b => b.ConversationId);
        booking.Property(b => b.Region).IsRegion();
        booking.HasIndex(b => new { b.Region, b.At, b.Seat }).IsUnique();
        booking.HasOne<Conversation>().WithOne().HasForeignKey<Booking>(b => b.ConversationId);
    }
}
