using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Offers;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>What should become of offers, told once more in the simplest way: a list of rows.</summary>
internal sealed class OfferModel
{
    private readonly List<Row> _rows = [];
    private Guid? _settled;

    public bool Propose(Guid id, MediationParty party)
    {
        if (_rows.Exists(row => row.Id == id))
        {
            return true;
        }

        if (_settled is not null)
        {
            return false;
        }

        foreach (var open in _rows.Where(row => row.Status is OfferStatus.Open))
        {
            open.Status = open.Side == party.Side ? OfferStatus.Replaced : OfferStatus.Rejected;
        }

        _rows.Add(new Row(id, party.Side, party.Id));
        return true;
    }

    public bool Accept(Guid id, MediationParty party, int sideSize)
    {
        if (Answerable(id, party) is not { } row)
        {
            return false;
        }

        row.Yes.Add(party.Id);
        if (row.Yes.Count == sideSize)
        {
            row.Status = OfferStatus.Accepted;
            _settled = id;
        }

        return true;
    }

    public bool Reject(Guid id, MediationParty party)
    {
        if (Answerable(id, party) is not { } row)
        {
            return false;
        }

        row.Status = OfferStatus.Rejected;
        return true;
    }

    public bool Withdraw(Guid id, MediationParty party)
    {
        if (_settled is not null || _rows.Find(row => row.Id == id && row.Party == party.Id && row.Status is OfferStatus.Open) is not { } own)
        {
            return false;
        }

        own.Status = OfferStatus.Withdrawn;
        return true;
    }

    public string Picture() => string.Join('\n', _rows.Select(row => $"{row.Id} {row.Status} {string.Join(',', row.Yes.Order())}")) + $"\n{_settled}";

    private Row? Answerable(Guid id, MediationParty party) =>
        _settled is null ? _rows.Find(row => row.Id == id && row.Status is OfferStatus.Open && row.Side != party.Side) : null;

    private sealed class Row(Guid id, Side side, Guid party)
    {
        public Guid Id { get; } = id;

        public Side Side { get; } = side;

        public Guid Party { get; } = party;

        public OfferStatus Status { get; set; } = OfferStatus.Open;

        public HashSet<Guid> Yes { get; } = [];
    }
}
