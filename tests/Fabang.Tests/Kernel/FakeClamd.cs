using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Fabang.Tests.Kernel;

/// <summary>A ClamAV daemon as its manual describes it (INSTREAM, PING), which knows one virus: the one that is none (EICAR).</summary>
internal sealed class FakeClamd : IDisposable
{
    private const int ChunkLimit = 1 << 20;

    private readonly Socket _socket;
    private readonly CancellationTokenSource _stop = new();

    /// <summary>On a port of the machine that is free, or on a socket in the file system.</summary>
    public FakeClamd(string? path = null)
    {
        _socket = path is null ? new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) : new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _socket.Bind(path is null ? new IPEndPoint(IPAddress.Loopback, 0) : new UnixDomainSocketEndPoint(path));
        _socket.Listen();
        Address = path is null ? $"tcp://127.0.0.1:{((IPEndPoint)_socket.LocalEndPoint!).Port}" : $"unix:{path}";
        _ = ServeAsync();
    }

    /// <summary>The test file that every scanner calls a virus, put together here so that none finds it in this file.</summary>
    public static byte[] Eicar => Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*");

    public string Address { get; }

    /// <summary>How long what it was shown last was.</summary>
    public int Shown { get; private set; }

    /// <summary>What it says instead of an answer; it answers where this is null.</summary>
    public string? Says { get; init; }

    public void Dispose()
    {
        _stop.Cancel();
        _socket.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _socket.AcceptAsync(_stop.Token);
                await using var stream = new NetworkStream(client);
                await AnswerAsync(stream);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var reply = await CommandAsync(stream) switch
        {
            "zPING" => "PONG",
            "zINSTREAM" => await ScanAsync(stream),
            _ => "UNKNOWN COMMAND",
        };
        await stream.WriteAsync(Encoding.ASCII.GetBytes((Says ?? reply) + "\0"), _stop.Token);
    }

    private async Task<string> CommandAsync(NetworkStream stream)
    {
        var one = new byte[1];
        var command = new StringBuilder();
        while (await stream.ReadAsync(one, _stop.Token) == 1 && one[0] != 0)
        {
            command.Append((char)one[0]);
        }

        return command.ToString();
    }

    private async Task<string> ScanAsync(NetworkStream stream)
    {
        using var content = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(length, _stop.Token);
            var count = BinaryPrimitives.ReadInt32BigEndian(length);
            if (count == 0)
            {
                break;
            }

            Assert.InRange(count, 1, ChunkLimit);
            var chunk = new byte[count];
            await stream.ReadExactlyAsync(chunk, _stop.Token);
            content.Write(chunk);
        }

        Shown = (int)content.Length;
        return content.ToArray().AsSpan().IndexOf(Eicar) >= 0 ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }
}
