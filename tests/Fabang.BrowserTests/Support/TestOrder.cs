using Fabang.Tests.Support;

[assembly: TestCollectionOrderer(typeof(Fabang.BrowserTests.Support.TestOrder))]
[assembly: TestCaseOrderer(typeof(Fabang.BrowserTests.Support.TestOrder))]

namespace Fabang.BrowserTests.Support;

public sealed class TestOrder() : LongestFirst(
    typeof(AskJourneyTests), typeof(ConflictJourneyTests), typeof(TriageJourneyTests), typeof(HandOverJourneyTests), typeof(TalkJourneyTests));
