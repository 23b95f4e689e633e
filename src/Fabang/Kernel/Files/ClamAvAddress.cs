using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Fabang.Kernel.Files;

/// <summary>Where a ClamAV daemon listens.</summary>
/// <param name="EndPoint">A host with its port, or a socket in the file system.</param>
/// <param name="TakesUnscanned">What people send is taken, unscanned, while the daemon cannot be asked.</param>
public sealed record ClamAvAddress(EndPoint EndPoint, bool TakesUnscanned)
{
    /// <summary>Settings <c>Fabang:ClamAv</c> (<c>tcp://host:3310</c> or <c>unix:/run/clamav/clamd.ctl</c>) and <c>Fabang:ClamAvMissing</c> (<c>refuse</c> or <c>take</c>).</summary>
    /// <returns>Null where nothing is set.</returns>
    /// <exception cref="InvalidDataException">What is set is no such address.</exception>
    public static ClamAvAddress? Of(IConfiguration configuration)
    {
        if (configuration["Fabang:ClamAv"] is not { Length: > 0 } set)
        {
            return null;
        }

        var takes = configuration["Fabang:ClamAvMissing"] switch
        {
            null or "" or "refuse" => false,
            "take" => true,
            var other => throw new InvalidDataException($"Fabang:ClamAvMissing is \"{other}\": write refuse or take. 写法有误。"),
        };
        return new ClamAvAddress(set.Split(':') switch
        {
            ["unix", ['/', ..] path] => new UnixDomainSocketEndPoint(path),
            ["tcp", ['/', '/', .. { Length: > 0 } host], var port] when int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65536 => new DnsEndPoint(host, number),
            _ => throw new InvalidDataException($"Fabang:ClamAv is \"{set}\": write tcp://host:3310 or unix:/run/clamav/clamd.ctl. 写法有误。"),
        }, takes);
    }

    public Socket NewSocket() => EndPoint is UnixDomainSocketEndPoint
        ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
        : new Socket(SocketType.Stream, ProtocolType.Tcp);
}
