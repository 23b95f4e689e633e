using Xunit.Sdk;
using Xunit.v3;

namespace Fabang.Tests.Support;

/// <summary>
/// Starts with the classes that last longest, so that none of them is left to run alone at the end; then all by name.
/// xUnit's own order follows a hash of the checkout's path: a test that leans on another could pass in one folder and fail in the next.
/// </summary>
/// <param name="classes">The longest first.</param>
public abstract class LongestFirst(params Type[] classes) : ITestCollectionOrderer, ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => PlaceOf(collection.TestCollectionDisplayName)).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : ITestCase => [.. testCases.OrderBy(test => test.TestCaseDisplayName, StringComparer.Ordinal)];

    private int PlaceOf(string name) => Array.FindIndex(classes, one => name.Contains(one.FullName!, StringComparison.Ordinal)) is >= 0 and var place ? place : classes.Length;
}
