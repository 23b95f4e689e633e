using System.ComponentModel;
using Fabang.Modules.Consultations.Live;

namespace Fabang.Modules.Consultations.Api;

/// <summary>Who is there, how many stand before one, and what is known of the wait.</summary>
internal sealed record QueueInApi(
    [property: Description("1 is next. 排第几")] int Place,
    [property: Description("Lawyers who are there for the region. 在线律师")] int Lawyers,
    [property: Description("In minutes; null where too little is known to say. 大约等多少分钟")] QueueInApi.WaitInApi? Wait)
{
    public static QueueInApi Of(Arrival arrival) =>
        new(arrival.Place, arrival.Lawyers, arrival.Wait?.Minutes is var (likely, least, most) ? new(likely, least, most) : null);

    /// <summary>Of ten people about six wait between the least and the most.</summary>
    internal sealed record WaitInApi([property: Description("大约")] int Likely, [property: Description("至少")] int AtLeast, [property: Description("至多")] int AtMost);
}
