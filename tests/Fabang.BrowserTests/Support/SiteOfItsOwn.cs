namespace Fabang.BrowserTests.Support;

/// <summary>A house that only one class of journeys visits: they may set its clock forward.</summary>
public sealed class SiteOfItsOwn : Site;
