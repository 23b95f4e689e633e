namespace Fabang.Modules.Consultations.Live;

/// <summary>A message, and what its markup needs besides.</summary>
/// <param name="Address">The address of the page, under which files lie.</param>
/// <param name="ReadTo">Up to which number the other side has read.</param>
public sealed record ChatLineModel(ChatLine Line, string Address, int ReadTo)
{
    /// <summary>An empty one, which the script fills in.</summary>
    public static ChatLineModel Pattern(string side) => new(new ChatLine(Guid.Empty, 0, side, "", "", "", null, false), "", -1);
}
