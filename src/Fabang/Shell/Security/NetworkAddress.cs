using System.Net;
using System.Net.Sockets;

namespace Fabang.Shell.Security;

/// <summary>Where a request comes from, for counting only: it is hashed before it is kept, and never logged.</summary>
public sealed class NetworkAddress(IHttpContextAccessor http)
{
    /// <summary>An IPv4 address, or the half of an IPv6 address that names one customer; "" where there is none.</summary>
    public string Value => http.HttpContext?.Connection.RemoteIpAddress is { } address ? Of(address) : "";

    internal static string Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
