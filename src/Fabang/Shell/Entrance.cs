namespace Fabang.Shell;

/// <summary>One way into the house, shown in the header of every page. A module registers what works, and nothing else.</summary>
/// <param name="Order">Small numbers stand first.</param>
/// <param name="Url">Where it leads; every page below it marks it as the current one.</param>
/// <param name="TextKey">The key of its name in the texts of <paramref name="TextType"/>.</param>
/// <param name="TextType">The marker class of the module's texts.</param>
public sealed record Entrance(int Order, string Url, string TextKey, Type TextType);
