using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>
/// A time at which lawyers should be there (值班班次): for a region, a channel, perhaps a group of topics and a language. Who really is
/// there says <see cref="Desk.Duty"/>.
/// </summary>
public sealed class Shift : Entity, IRegional
{
    public const int MostPlaces = 50;

    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly List<ShiftSeat> _seats = [];

    private Shift()
    {
    }

    /// <summary>The shifts that were planned at once: one form plans once.</summary>
    public Guid SeriesId { get; private init; }

    public RegionCode Region { get; private init; }

    public DateTimeOffset StartsAt { get; private init; }

    public DateTimeOffset EndsAt { get; private init; }

    public ShiftChannel Channel { get; private init; }

    /// <summary>A group of topics; null for all.</summary>
    public string? TopicGroup { get; private init; }

    /// <summary>A language of the directory; null for any.</summary>
    public string? Language { get; private init; }

    /// <summary>How many must be there.</summary>
    public int Minimum { get; private init; }

    /// <summary>How many may sign up.</summary>
    public int Places { get; private init; }

    /// <summary>How many have: it changes with each, so that of two who take the last place one is told.</summary>
    public int Taken { get; private set; }

    public bool IsCancelled { get; private set; }

    public IReadOnlyList<ShiftSeat> Seats => _seats;

    public int Missing => IsCancelled ? 0 : Math.Max(0, Minimum - Taken);

    public static Shift Plan(
        Guid seriesId, RegionCode region, DateTimeOffset startsAt, DateTimeOffset endsAt, ShiftChannel channel, string? topicGroup, string? language, int minimum, int places)
    {
        if (endsAt <= startsAt || endsAt - startsAt > Longest)
        {
            throw new BrokenRuleException("Consultations.BadShiftTimes", Longest.TotalHours);
        }

        if (minimum < 1 || places < minimum || places > MostPlaces)
        {
            throw new BrokenRuleException("Consultations.BadShiftPlaces", MostPlaces);
        }

        return new()
        {
            SeriesId = seriesId,
            Region = region,
            StartsAt = startsAt,
            EndsAt = endsAt,
            Channel = channel,
            TopicGroup = topicGroup,
            Language = language,
            Minimum = minimum,
            Places = places,
        };
    }

    public bool Has(Guid lawyer) => _seats.Exists(seat => seat.LawyerId == lawyer);

    /// <summary>A lawyer signs up (报名).</summary>
    public void SignUp(Guid lawyer, DateTimeOffset now)
    {
        MustBeAhead(now);
        if (Has(lawyer))
        {
            return;
        }

        if (Taken >= Places)
        {
            throw new BrokenRuleException("Consultations.ShiftIsFull");
        }

        _seats.Add(ShiftSeat.Of(Id, lawyer, now));
        Taken++;
    }

    /// <summary>A lawyer takes their name off (退出), while it has not begun and enough others stay.</summary>
    public void Leave(Guid lawyer, DateTimeOffset now)
    {
        MustBeAhead(now);
        if (!Has(lawyer))
        {
            return;
        }

        if (Taken <= Minimum)
        {
            throw new BrokenRuleException("Consultations.ShiftNeedsYou");
        }

        _seats.RemoveAll(seat => seat.LawyerId == lawyer);
        Taken--;
    }

    /// <summary>A colleague takes the place of another, as both agreed (换班).</summary>
    public void Replace(Guid from, Guid to, DateTimeOffset now)
    {
        MustBeAhead(now);
        if (!Has(from) || Has(to))
        {
            throw new BrokenRuleException("Consultations.CannotSwap");
        }

        _seats.RemoveAll(seat => seat.LawyerId == from);
        _seats.Add(ShiftSeat.Of(Id, to, now));
        Swaps++;
    }

    /// <summary>How often a place changed hands: it moves the version, as the number of places taken does not.</summary>
    public int Swaps { get; private set; }

    /// <summary>The duty manager takes the shift off the rota (取消).</summary>
    public void Cancel(DateTimeOffset now)
    {
        MustBeAhead(now);
        IsCancelled = true;
    }

    private void MustBeAhead(DateTimeOffset now)
    {
        if (IsCancelled || StartsAt <= now)
        {
            throw new BrokenRuleException("Consultations.ShiftHasBegun");
        }
    }
}
