using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Fabang.Kernel.Files;

/// <summary>
/// Asks a ClamAV daemon about what people send (病毒查杀), by its INSTREAM command. Off where the setting <c>Fabang:ClamAv</c> names none.
/// </summary>
/// <param name="address">Where the daemon is; null where there is none.</param>
/// <param name="log">Hears what the daemon says and no person can act upon.</param>
public sealed class VirusScan(ClamAvAddress? address, ILogger<VirusScan> log)
{
    /// <summary>A file of 10 MB takes a second or two; a daemon that says nothing for so long is not there.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int ChunkSize = 64 * 1024;
    private const int LongestReply = 4096;

    public bool IsOn => address is not null;

    /// <exception cref="BrokenRuleException">It is infected, or the daemon cannot be asked and nothing is taken unasked.</exception>
    public async Task CheckAsync(ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        if (address is null)
        {
            return;
        }

        var reply = await AskAsync(address, (socket, patience) => SendAsync(socket, content, patience), cancel);
        if (reply?.EndsWith(" FOUND", StringComparison.Ordinal) is true)
        {
            throw new BrokenRuleException("Shell.FileInfected");
        }

        if (reply is not "stream: OK" && !address.TakesUnscanned)
        {
            throw new BrokenRuleException("Shell.FileNotScanned");
        }
    }

    /// <summary>Whether the daemon answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancel) =>
        address is not null && await AskAsync(address, (socket, patience) => WriteAsync(socket, "zPING\0"u8.ToArray(), patience), cancel) == "PONG";

    /// <returns>What the daemon says; null where it cannot be reached or says nothing.</returns>
    private async Task<string?> AskAsync(ClamAvAddress daemon, Func<Socket, CancellationToken, Task> send, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var socket = daemon.NewSocket();
            await socket.ConnectAsync(daemon.EndPoint, patience.Token);
            await send(socket, patience.Token);
            var reply = await ReadAsync(socket, patience.Token);
            if (reply is not ("stream: OK" or "PONG"))
            {
                // The name of a virus, or why a file was not scanned; never the name of a file or of who sent it.
                log.LogWarning("The virus scanner says: {Reply}", reply);
            }

            return reply;
        }
        catch (Exception unreachable) when (unreachable is SocketException or IOException || (unreachable is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            log.LogError(unreachable, "The virus scanner cannot be asked");
            return null;
        }
    }

    /// <summary>Chunks, each behind its length; a length of nothing is the end.</summary>
    private static async Task SendAsync(Socket socket, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        await WriteAsync(socket, "zINSTREAM\0"u8.ToArray(), cancel);
        var length = new byte[4];
        for (var at = 0; at < content.Length; at += ChunkSize)
        {
            var chunk = content.Slice(at, Math.Min(ChunkSize, content.Length - at));
            BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length);
            await WriteAsync(socket, length, cancel);
            await WriteAsync(socket, chunk, cancel);
        }

        await WriteAsync(socket, new byte[4], cancel);
    }

    private static async Task WriteAsync(Socket socket, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes, cancel)..];
        }
    }

    /// <summary>Up to the NUL that ends it.</summary>
    private static async Task<string> ReadAsync(Socket socket, CancellationToken cancel)
    {
        var reply = new byte[LongestReply];
        var length = 0;
        for (int read; length < reply.Length && Array.IndexOf(reply, (byte)0, 0, length) < 0 && (read = await socket.ReceiveAsync(reply.AsMemory(length), cancel)) > 0;)
        {
            length += read;
        }

        return Encoding.UTF8.GetString(reply, 0, length).TrimEnd('\0', '\n');
    }
}
