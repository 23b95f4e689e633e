using System.Globalization;
using Fabang.LiveLoad;

// Called by bench/live.sh: "stage" makes people, lawyers and open conversations; "run" lets them talk.
return args switch
{
    ["stage", var conversations, var file, .. var settings] => await Stage.SetAsync(int.Parse(conversations, CultureInfo.InvariantCulture), file, settings),
    ["run", var file, var seconds, var pids, .. var addresses] => await Run.GoAsync(file, int.Parse(seconds, CultureInfo.InvariantCulture), pids.Split(','), [.. addresses.Select(address => new Uri(address))]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Called by bench/live.sh.");
    return 1;
}
