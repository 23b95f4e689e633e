using Fabang.Tests.Support;

namespace Fabang.Tests.Shell;

/// <summary>Pages of the shell change nothing: one host serves all their tests.</summary>
[CollectionDefinition]
public sealed class ShellCollection : ICollectionFixture<FabangApp>;
