namespace Fabang.Modules.Home;

/// <summary>The front page (首页), composed from the floors below.</summary>
public sealed class HomeModule : IModule;
