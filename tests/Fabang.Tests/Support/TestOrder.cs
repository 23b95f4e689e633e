using Fabang.Tests.Access;
using Fabang.Tests.Kernel;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Nodes;

[assembly: TestCollectionOrderer(typeof(Fabang.Tests.Support.TestOrder))]
[assembly: TestCaseOrderer(typeof(Fabang.Tests.Support.TestOrder))]

namespace Fabang.Tests.Support;

public sealed class TestOrder() : LongestFirst(
    typeof(NodeProcessTests), typeof(WholeFolderTests), typeof(AccessTests), typeof(CommandTests), typeof(BadInputTests), typeof(BackupTests));
