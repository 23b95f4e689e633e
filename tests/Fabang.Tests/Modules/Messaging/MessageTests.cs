using Fabang.Kernel;
using Fabang.Modules.Messaging;

namespace Fabang.Tests.Modules.Messaging;

public class MessageTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_status_can_be_reached_and_the_last_ones_lead_nowhere()
    {
        Assert.Equal(Enum.GetValues<MessageStatus>().ToHashSet(), Message.Moves.ReachableFrom(MessageStatus.Waiting).ToHashSet());
        Assert.All([MessageStatus.Sent, MessageStatus.Failed, MessageStatus.Blocked, MessageStatus.Expired], last => Assert.Empty(Message.Moves[last]));
    }

    [Fact]
    public void The_readme_draws_the_state_table() =>
        Assert.Contains(Message.Moves.ToMermaid(), ReadMe.Of("Messaging"), StringComparison.Ordinal);

    [Fact]
    public void What_has_ended_is_not_sent_again()
    {
        var message = Queue();

        var broken = Assert.Throws<BrokenRuleException>(() => message.Expire(Now));

        Assert.Equal("Messaging.CannotMove", broken.Code);
        Assert.Equal(MessageStatus.Waiting, message.Status);
    }

    [Fact]
    public void It_is_worthless_after_three_days_unless_the_draft_says_otherwise()
    {
        Assert.Equal(Now.AddDays(3), Queue().ExpiresAt);
        Assert.Equal(Now.AddDays(8), Queue(Now.AddDays(5)).ExpiresAt);
    }

    private static Message Queue(DateTimeOffset? at = null) =>
        Message.Queue(MessagingApp.Draft(Recipient.Number("13800138000")) with { SendAt = at }, "zh-Hans", "{}", Now);
}
