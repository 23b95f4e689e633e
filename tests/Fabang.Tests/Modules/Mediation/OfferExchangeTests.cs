using Fabang.Kernel;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Offers;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>Offers, against a model of their own over random sequences.</summary>
public class OfferExchangeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    /// <summary>Two on the asking side, one on the other: whatever they do in whatever order, the rules hold.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_is_done_the_rules_hold(int seed)
    {
        var random = new Random(seed);
        var parties = Parties();
        var exchange = OfferExchange.Of(Guid.CreateVersion7());
        var model = new OfferModel();
        for (var turn = 0; turn < 60; turn++)
        {
            var party = parties[random.Next(parties.Count)];
            var id = exchange.Offers.Count > 0 && random.Next(3) > 0 ? exchange.Offers[random.Next(exchange.Offers.Count)].Id : Guid.CreateVersion7();
            var side = parties.Where(one => one.Side == party.Side).ToList();
            var before = Picture(exchange);
            var (done, expected) = random.Next(4) switch
            {
                0 => (Try(() => exchange.Propose(id, party, Terms(parties, random), Now)), model.Propose(id, party)),
                1 => (Try(() => exchange.Accept(id, party, side, Now)), model.Accept(id, party, side.Count)),
                2 => (Try(() => exchange.Reject(id, party, Now)), model.Reject(id, party)),
                _ => (Try(() => exchange.Withdraw(id, party, Now)), model.Withdraw(id, party)),
            };

            Assert.Equal(expected, done);
            Assert.Equal(model.Picture(), Picture(exchange));
            Assert.All(Enum.GetValues<Side>(), one => Assert.True(exchange.Offers.Count(offer => offer.Side == one && offer.Status is OfferStatus.Open) <= 1));
            if (!done)
            {
                Assert.Equal(before, Picture(exchange));
            }
        }
    }

    [Fact]
    public void Terms_must_add_up()
    {
        var (payer, payee) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var today = new DateOnly(2026, 3, 2);
        new OfferTerms(payer, payee, 3000, [new(1000, today), new(2000, today.AddDays(30))], "").Ensure(today);

        Assert.Equal("Mediation.SumIsNotTotal", Broken(new(payer, payee, 3000, [new(1000, today), new(1999.99m, today.AddDays(30))], "")));
        Assert.Equal("Mediation.SumIsNotTotal", Broken(new(payer, payee, 0, [new(0, today)], "")));
        Assert.Equal("Mediation.BadDates", Broken(new(payer, payee, 3000, [new(1000, today.AddDays(30)), new(2000, today)], "")));
        Assert.Equal("Mediation.BadDates", Broken(new(payer, payee, 1000, [new(1000, today.AddDays(-1))], "")));
        Assert.Equal("Mediation.NeedsPayer", Broken(new(payer, payer, 1000, [new(1000, today)], "")));
        Assert.Equal("Mediation.OfferIsEmpty", Broken(new(null, null, 0, [], " ")));

        string Broken(OfferTerms terms) => Assert.Throws<BrokenRuleException>(() => terms.Ensure(today)).Code;
    }

    [Theory]
    [InlineData("2026-12-31 3000", 3000, "2026-12-31")]
    [InlineData("２０２６年12月3日，1,000.50元", 1000.50, "2026-12-03")]
    [InlineData("2026/1/5\t20", 20, "2026-01-05")]
    public void Payments_are_read_as_people_write_them(string line, decimal amount, string day) =>
        Assert.Equal([new Instalment(amount, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))], PaymentLines.Read($"\n{line}\n"));

    [Theory]
    [InlineData("月底 3000")]
    [InlineData("2026-12-31")]
    [InlineData("2026-12-31 1.234")]
    [InlineData("2026-12-31 -5")]
    public void A_line_that_is_no_payment_is_told(string line) =>
        Assert.Equal("Mediation.BadPayments", Assert.Throws<BrokenRuleException>(() => PaymentLines.Read(line)).Code);

    private static List<MediationParty> Parties()
    {
        var (mediation, matter) = MediationPeople.Sent(Guid.CreateVersion7(), Now);
        var draft = MediationPeople.Filled(Guid.CreateVersion7(), Now);
        draft.AddParty(Side.Asking, new("孙二", null, null, null), Now);
        Assert.NotEqual(mediation.Id, matter.Id);
        return [.. draft.Parties];
    }

    private static OfferTerms Terms(List<MediationParty> parties, Random random)
    {
        var amounts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (decimal)random.Next(1, 500)).ToList();
        return new(parties.Find(party => party.Side is Side.Other)!.Id, parties.Find(party => party.IsStarter)!.Id, amounts.Sum(),
            [.. amounts.Select((amount, place) => new Instalment(amount, new DateOnly(2026, 4, 1).AddDays(place)))], "");
    }

    private static string Picture(OfferExchange exchange) =>
        string.Join('\n', exchange.Offers.Select(offer => $"{offer.Id} {offer.Status} {string.Join(',', offer.Accepters.Order())}")) + $"\n{exchange.SettledId}";

    private static bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (BrokenRuleException)
        {
            return false;
        }
    }
}
