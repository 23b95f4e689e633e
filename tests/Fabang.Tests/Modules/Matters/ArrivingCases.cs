using Fabang.Modules.Matters.Allocation;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Matters;

/// <summary>
/// Ten thousand cases that come one after the other, and lawyers who come, go, fill up and finish: the real
/// <see cref="Allocator"/>, with the accounts kept as <see cref="AllocationAccount"/> keeps them. The chance has a seed.
/// </summary>
internal sealed class ArrivingCases
{
    private const int Ticks = 10_000;

    private static readonly string[] Regions = ["330106", "330102", "330203", "330110"];
    private static readonly string[] Fields = ["labour", "family", "traffic", "housing", "debt"];

    private readonly Random _chance;
    private readonly List<Provider> _providers;
    private readonly LinkedList<Case> _waiting = [];

    public ArrivingCases(int seed, int providers, bool manyConflicts)
    {
        _chance = new Random(seed);
        _providers = [.. Enumerable.Range(0, providers).Select(number => new Provider(
            new Guid(number + 1, 0, 0, new byte[8]), new RegionCode(Regions[_chance.Next(Regions.Length)]), [Fields[_chance.Next(Fields.Length)], Fields[_chance.Next(Fields.Length)]],
            Capacity: _chance.Next(3, 9), Weight: 1 + _chance.Next(3), manyConflicts ? 0.2 : 0.02))];
    }

    public int Given { get; private set; }

    public int OverCapacity { get; private set; }

    public int ConflictsLetThrough { get; private set; }

    /// <summary>Cases that went on waiting though somebody could have had them.</summary>
    public int PassedOver { get; private set; }

    public int LeftWaiting => _waiting.Count;

    public int LongestWait { get; private set; }

    /// <summary>By provider: the part of all cases that was theirs, and the part that they got.</summary>
    public IReadOnlyList<(double Target, double Got)> Shares => [.. _providers.Select(one => (one.Due / Given, (double)one.Got / Given))];

    /// <summary>Cases owed at the end, in either direction: what the accounts keep small.</summary>
    public double MostOwed => _providers.Max(one => Math.Abs(one.Owed));

    public void Run()
    {
        for (var tick = 0; tick < Ticks || (_waiting.Count > 0 && tick < 2 * Ticks); tick++)
        {
            foreach (var provider in _providers)
            {
                provider.IsThere = tick >= Ticks || (_chance.NextDouble() < 0.02 ? !provider.IsThere : provider.IsThere);
                provider.Finish(tick);
            }

            if (tick < Ticks)
            {
                _waiting.AddLast(new Case(tick, new RegionCode(Regions[_chance.Next(Regions.Length)]), Fields[_chance.Next(Fields.Length)],
                    Conflicts(),
                    _chance.Next(4) == 0 ? _providers[_chance.Next(_providers.Count)].Id : null));
            }

            GiveOut(tick);
        }
    }

    /// <summary>Somebody is always free of it: else nobody could ever have it.</summary>
    private List<Guid> Conflicts()
    {
        List<Guid> conflicts = [.. _providers.Where(provider => _chance.NextDouble() < provider.ConflictRate).Select(provider => provider.Id)];
        return conflicts.Count < _providers.Count ? conflicts : conflicts[1..];
    }

    private void GiveOut(int tick)
    {
        for (var node = _waiting.First; node is not null && _providers.Exists(provider => provider.IsThere && provider.Open < provider.Capacity);)
        {
            var next = node.Next;
            var standings = Rank(node.Value);
            if (standings is [{ LeftOut: null } best, ..])
            {
                Give(node.Value, best.Id, standings, tick);
                _waiting.Remove(node);
            }
            else if (_providers.Exists(provider => provider.IsThere && provider.Open < provider.Capacity && !node.Value.Conflicts.Contains(provider.Id)))
            {
                PassedOver++;
            }

            node = next;
        }
    }

    private IReadOnlyList<AllocationStanding> Rank(Case what) => Allocator.Rank(
        new(what.Region, what.Field, null, what.Former),
        [.. _providers.Where(provider => provider.IsThere).Select(provider => new AllocationCandidate
        {
            Id = provider.Id,
            Region = provider.Region,
            Specialties = provider.Fields,
            Open = provider.Open,
            Capacity = provider.Capacity,
            Weight = provider.Weight,
            Owed = provider.Owed,
            HasConflict = what.Conflicts.Contains(provider.Id),
        })], new());

    private void Give(Case what, Guid to, IReadOnlyList<AllocationStanding> standings, int tick)
    {
        Given++;
        LongestWait = Math.Max(LongestWait, tick - what.At);
        foreach (var standing in standings)
        {
            var provider = _providers.Single(one => one.Id == standing.Id);
            provider.Due += standing.Due;
            provider.Owed += standing.Due - (standing.Id == to ? 1 : 0);
        }

        var taker = _providers.Single(one => one.Id == to);
        taker.Take(tick + _chance.Next(2, 16));
        OverCapacity += taker.Open > taker.Capacity ? 1 : 0;
        ConflictsLetThrough += what.Conflicts.Contains(to) ? 1 : 0;
    }

    private sealed record Case(int At, RegionCode Region, string Field, IReadOnlySet<Guid> Conflicts, Guid? Former)
    {
        public Case(int at, RegionCode region, string field, List<Guid> conflicts, Guid? former) : this(at, region, field, conflicts.ToHashSet(), former)
        {
        }
    }

    private sealed record Provider(Guid Id, RegionCode Region, string[] Fields, int Capacity, double Weight, double ConflictRate)
    {
        private readonly List<int> _endings = [];

        public bool IsThere { get; set; } = true;

        public int Open => _endings.Count;

        public int Got { get; private set; }

        public double Due { get; set; }

        public double Owed { get; set; }

        public void Take(int until)
        {
            _endings.Add(until);
            Got++;
        }

        public void Finish(int tick) => _endings.RemoveAll(ending => ending <= tick);
    }
}
