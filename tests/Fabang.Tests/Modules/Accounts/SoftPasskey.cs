using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Fabang.Tests.Modules.Accounts;

/// <summary>An authenticator made of software: one ES256 key, which says that its owner was there and unlocked it.</summary>
internal sealed class SoftPasskey : IDisposable
{
    private const string Origin = "http://localhost";
    private const byte PresentAndVerified = 0x05;
    private const byte WithCredential = 0x40;

    private static readonly string[] Transports = ["internal"];

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private byte[] _user = [];
    private uint _count;

    /// <summary>Fills in the form by which a page asks for a new passkey.</summary>
    public (string Name, string Value)[] Create(IHtmlDocument page)
    {
        var (options, state) = Read(page);
        _user = Base64Url.DecodeFromChars(options.GetProperty("user").GetProperty("id").GetString());
        var point = _key.ExportParameters(false).Q;
        byte[] length = [0, (byte)_id.Length];
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Data((byte)(PresentAndVerified | WithCredential)), .. new byte[16], .. length, .. _id, .. cose];
        // {"fmt": "none", "attStmt": {}, "authData": data} in CBOR.
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Fields(state, new
        {
            clientDataJSON = Base64Url.EncodeToString(ClientData("webauthn.create", options)),
            attestationObject = Base64Url.EncodeToString(attestation),
            transports = Transports,
        });
    }

    /// <summary>Fills in the form by which a page asks for a passkey.</summary>
    public (string Name, string Value)[] Get(IHtmlDocument page)
    {
        var (options, state) = Read(page);
        _count++;
        var data = Data(PresentAndVerified);
        var client = ClientData("webauthn.get", options);
        return Fields(state, new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(data),
            signature = Base64Url.EncodeToString(_key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            userHandle = Base64Url.EncodeToString(_user),
        });
    }

    public void Dispose() => _key.Dispose();

    private static (JsonElement Options, string State) Read(IHtmlDocument page)
    {
        var form = page.QuerySelector("form[data-passkey]")!;
        return (JsonSerializer.Deserialize<JsonElement>(form.GetAttribute("data-options")!), form.QuerySelector("input[name=state]")!.GetAttribute("value")!);
    }

    private (string Name, string Value)[] Fields(string state, object response)
    {
        var id = Base64Url.EncodeToString(_id);
        return
        [
            ("state", state),
            ("credential", JsonSerializer.Serialize(new { id, rawId = id, type = "public-key", response, clientExtensionResults = new { }, authenticatorAttachment = "platform" })),
        ];
    }

    private byte[] Data(byte flags)
    {
        var count = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(count, _count);
        return [.. SHA256.HashData("localhost"u8), flags, .. count];
    }

    private static byte[] ClientData(string type, JsonElement options) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        new { type, challenge = options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false }));
}
