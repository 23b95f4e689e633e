using System.Security.Cryptography;
using System.Text;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Kernel;

/// <summary>What is personal is unreadable to whoever has the database alone.</summary>
[Trait("Engine", "both")]
public class SealedColumnTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task The_table_holds_cipher_text_and_a_keyed_hash()
    {
        var phone = NewPhone();
        var account = await app.SaveAsync(Account.Citizen(PhoneNumber.Parse(phone), app.Clock.GetUtcNow()));

        var raw = await app.ReadAsync(db => db.Database.SqlQuery<byte[]>($"select phone_number as \"Value\" from accounts where id = {account.Id}").SingleAsync());
        var hash = await app.ReadAsync(db => db.Database.SqlQuery<string>($"select phone_number_hash as \"Value\" from accounts where id = {account.Id}").SingleAsync());

        Assert.False(Contains(raw, Encoding.UTF8.GetBytes(phone)));
        Assert.Equal(32, hash.Length);
        Assert.NotEqual(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(phone)))[..32], hash);
        Assert.Equal(phone, (await app.ReadAsync(db => db.Set<Account>().SingleAsync(a => a.Id == account.Id))).PhoneNumber);
    }

    [Fact]
    public async Task A_value_is_sealed_differently_each_time()
    {
        var first = await RawWordAsync("向日葵");
        var second = await RawWordAsync("向日葵");

        Assert.NotEqual(first.Raw, second.Raw);
    }

    [Fact]
    public async Task It_is_found_by_its_exact_value()
    {
        var (mine, other) = (NewPhone(), NewPhone());
        var account = await app.SaveAsync(Account.Citizen(PhoneNumber.Parse(mine), app.Clock.GetUtcNow()));
        await app.SaveAsync(Account.Citizen(PhoneNumber.Parse(other), app.Clock.GetUtcNow()));

        var found = await app.ReadAsync(db => db.Set<Account>().WhereSealed(a => a.PhoneNumber, mine, db).Select(a => a.Id).ToListAsync());

        Assert.Equal([account.Id], found);
        Assert.Empty(await app.ReadAsync(db => db.Set<Account>().WhereSealed(a => a.PhoneNumber, mine[..^1], db).ToListAsync()));
    }

    [Fact]
    public async Task A_value_that_was_moved_to_another_column_does_not_open()
    {
        var (contact, raw) = await RawWordAsync("向日葵");
        var account = await app.SaveAsync(Account.Citizen(PhoneNumber.Parse(NewPhone()), app.Clock.GetUtcNow()));

        await app.ReadAsync(db => db.Database.ExecuteSqlAsync($"update accounts set name = {raw} where id = {account.Id}"));

        await Assert.ThrowsAnyAsync<CryptographicException>(() => app.ReadAsync(db => db.Set<Account>().SingleAsync(a => a.Id == account.Id)));
        Assert.Equal("向日葵", (await app.ReadAsync(db => db.Set<SafeContact>().SingleAsync(c => c.Id == contact))).CodeWord);
    }

    [Fact]
    public async Task A_value_with_one_bit_changed_does_not_open()
    {
        var (contact, raw) = await RawWordAsync("向日葵");
        raw[^1] ^= 1;

        await app.ReadAsync(db => db.Database.ExecuteSqlAsync($"update messaging_safe_contacts set code_word = {raw} where id = {contact}"));

        await Assert.ThrowsAnyAsync<CryptographicException>(() => app.ReadAsync(db => db.Set<SafeContact>().SingleAsync(c => c.Id == contact)));
    }

    [Fact]
    public void A_key_that_is_not_on_the_ring_opens_nothing()
    {
        var (ring, other) = (KeyRing.Fresh(TimeProvider.System), KeyRing.Fresh(TimeProvider.System));

        Assert.ThrowsAny<CryptographicException>(() => other.Open(ring.Seal("x", "place"), "place"));
        Assert.ThrowsAny<CryptographicException>(() => ring.Open(ring.WithNewKey(TimeProvider.System).Seal("x", "place"), "place"));
        Assert.ThrowsAny<CryptographicException>(() => ring.Open([1, 2, 3], "place"));
    }

    [Fact]
    public void Old_keys_open_and_find_what_the_newest_no_longer_seals()
    {
        var ring = KeyRing.Fresh(TimeProvider.System);
        var (old, hash) = (ring.Seal("x", "place"), ring.Hash("x", "place"));

        var newer = ring.WithNewKey(TimeProvider.System);

        Assert.Equal("x", newer.OpenText(old, "place"));
        Assert.Contains(hash, newer.Hashes("x", "place"));
        Assert.NotEqual(hash, newer.Hash("x", "place"));
    }

    private async Task<(Guid Id, byte[] Raw)> RawWordAsync(string word)
    {
        var contact = SafeContact.Of(Guid.CreateVersion7(), "zh-Hans");
        contact.Set(null, null, false, [], word, "zh-Hans");
        await app.SaveAsync(contact);
        return (contact.Id, await app.ReadAsync(db => db.Database.SqlQuery<byte[]>($"select code_word as \"Value\" from messaging_safe_contacts where id = {contact.Id}").SingleAsync()));
    }

    private static bool Contains(byte[] all, byte[] part) => all.AsSpan().IndexOf(part) >= 0;

    private static string NewPhone() => $"138{Random.Shared.Next(100_000_000):D8}";
}
