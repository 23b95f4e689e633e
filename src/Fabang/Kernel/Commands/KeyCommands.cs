using System.CommandLine;

namespace Fabang.Kernel.Commands;

/// <summary><c>./fabang keys …</c></summary>
internal static class KeyCommands
{
    private const string LeaseName = "keys:rotate";

    /// <summary>Taken anew with every batch of rows; after a rotation that was cut off the next one waits no longer than this.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);

    public static Command All(CommandHost host)
    {
        var wait = new Option<int>("--wait")
        {
            Description = "Seconds to wait until running nodes have read the new key. 等待各节点读到新密钥的秒数",
            DefaultValueFactory = _ => 3 * (int)KeyRingWatch.Pause.TotalSeconds,
        };
        wait.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 3600)
            {
                result.AddError("--wait is a number of seconds from 0 to 3600.");
            }
        });
        var retire = new Option<bool>("--retire") { Description = "Drop the old keys afterwards; old back-ups then need their own keys. 完成后停用旧密钥" };
        return new Command("keys", "The keys that seal personal data. 加密密钥")
        {
            host.Verb("rotate", "Adds a key and seals everything anew with it. 更换密钥",
                (services, parsed, cancel) => RotateAsync(services, TimeSpan.FromSeconds(parsed.GetValue(wait)), parsed.GetValue(retire), cancel), wait, retire),
        };
    }

    /// <summary>One rotation at a time, over all nodes: of two that write the ring, the second would drop the key that the first has begun to seal with.</summary>
    private static async Task<int> RotateAsync(IServiceProvider services, TimeSpan wait, bool retire, CancellationToken cancel)
    {
        var node = services.GetRequiredService<NodeName>().Value;
        var leases = services.GetRequiredService<Leases>();
        await HoldAsync(Hold + wait);
        try
        {
            var ring = services.GetRequiredService<KeyRing>();
            var data = services.GetRequiredService<DataFolder>();
            var clock = services.GetRequiredService<TimeProvider>();
            // As it is now: it was read before the turn was ours.
            ring.Replace(KeyRingFile.Read(data));
            ring.Replace(ring.WithNewKey(clock).Keys);
            KeyRingFile.Save(ring, data);
            Console.WriteLine($"Key {ring.CurrentNumber} is on the ring; waiting for running nodes to read it.");
            await Task.Delay(wait, clock, cancel);

            var rows = await services.GetRequiredService<KeyRotation>().RunAsync(async (table, done) =>
            {
                await HoldAsync(Hold);
                Console.WriteLine($"  {table}: {done}");
            }, cancel);
            await services.GetRequiredService<AuditChain>().ResealAsync(cancel);
            if (retire)
            {
                await HoldAsync(Hold);
                KeyRingFile.Save(ring.WithoutOldKeys(), data);
            }

            Console.WriteLine($"{rows} rows are sealed with key {ring.CurrentNumber}.");
            return 0;
        }
        finally
        {
            await leases.GiveBackAsync(LeaseName, node, CancellationToken.None);
        }

        async Task HoldAsync(TimeSpan length)
        {
            if (!await leases.TryTakeAsync(LeaseName, node, length, cancel))
            {
                throw new IOException("Keys are being rotated elsewhere; where that was cut off, try again in a minute. 别处正在更换密钥，请稍后再试。");
            }
        }
    }
}
