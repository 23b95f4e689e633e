using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Fabang.Kernel.Sealing;

/// <summary>
/// The keys that seal personal data at rest. The newest seals, all of them open. They live outside the
/// database, in <c>keys/keyring.json</c> of the data folder: who takes the database alone can read nothing personal.
/// </summary>
public sealed class KeyRing
{
    private volatile SealingKey[] _keys = [];

    internal KeyRing(IEnumerable<SealingKey> keys) => Replace(keys);

    internal IReadOnlyList<SealingKey> Keys => _keys;

    /// <summary>Takes over a ring that was changed on disk, so that a rotation needs no restart.</summary>
    internal void Replace(IEnumerable<SealingKey> keys)
    {
        SealingKey[] newestFirst = [.. keys.OrderByDescending(key => key.Number)];
        _keys = newestFirst.Length > 0 ? newestFirst : throw new InvalidDataException("The key ring is empty.");
    }

    /// <summary>The number of the key that seals now.</summary>
    public int CurrentNumber => _keys[0].Number;

    internal static KeyRing Fresh(TimeProvider clock) => new([NewKey(1, clock)]);

    /// <summary>This ring with one key more, which seals from now on.</summary>
    internal KeyRing WithNewKey(TimeProvider clock) => new([.. _keys, NewKey(CurrentNumber + 1, clock)]);

    /// <summary>This ring with its newest key alone.</summary>
    internal KeyRing WithoutOldKeys() => new(_keys[..1]);

    /// <summary>Seals a value for one place: key number, nonce, cipher text, tag.</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string place)
    {
        var key = _keys[0];
        var value = new byte[sizeof(int) + SealingKey.Overhead + plain.Length];
        BinaryPrimitives.WriteInt32BigEndian(value, key.Number);
        key.Seal(plain, Encoding.UTF8.GetBytes(place), value.AsSpan(sizeof(int)));
        return value;
    }

    public byte[] Seal(string plain, string place) => Seal(Encoding.UTF8.GetBytes(plain), place);

    /// <exception cref="CryptographicException">No key of the ring opens it, or it is not what was sealed there.</exception>
    public byte[] Open(ReadOnlySpan<byte> value, string place)
    {
        if (value.Length < sizeof(int) + SealingKey.Overhead)
        {
            throw new CryptographicException($"The sealed value in {place} is cut off.");
        }

        var number = NumberOf(value);
        var key = Array.Find(_keys, key => key.Number == number)
            ?? throw new CryptographicException($"Key {number}, which sealed a value in {place}, is not on the ring.");
        var plain = new byte[value.Length - sizeof(int) - SealingKey.Overhead];
        key.Open(value[sizeof(int)..], Encoding.UTF8.GetBytes(place), plain);
        return plain;
    }

    public string OpenText(ReadOnlySpan<byte> value, string place) => Encoding.UTF8.GetString(Open(value, place));

    /// <summary>The keyed hash to store beside a sealed value.</summary>
    public string Hash(string value, string place) => _keys[0].Hash(value, place);

    /// <summary>Every keyed hash that a stored value may have: more than one while keys are being rotated.</summary>
    public string[] Hashes(string value, string place) => [.. _keys.Select(key => key.Hash(value, place))];

    internal static int NumberOf(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt32BigEndian(value);

    private static SealingKey NewKey(int number, TimeProvider clock) =>
        new(number, RandomNumberGenerator.GetBytes(32), clock.GetUtcNow());
}
