using System.Security.Cryptography;

namespace Fabang.Modules.LawLibrary.Import;

internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
