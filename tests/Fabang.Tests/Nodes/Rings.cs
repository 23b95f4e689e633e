namespace Fabang.Tests.Nodes;

/// <summary>Reads the event stream of the bell.</summary>
internal static class Rings
{
    /// <summary>Reads on until this topic rings. "*" rings for every topic.</summary>
    public static async Task UntilAsync(StreamReader stream, string topic, CancellationToken cancel)
    {
        while (await stream.ReadLineAsync(cancel) is { } line)
        {
            if (line == $"data: {topic}")
            {
                return;
            }
        }

        throw new EndOfStreamException($"The stream ended before {topic} rang.");
    }
}
