using Xunit.Sdk;
using Xunit.v3;

namespace Fabang.Tests.Support;

/// <summary>Starts with the classes that last longest, so that none of them is left to run alone at the end.</summary>
/// <param name="classes">The longest first.</param>
public abstract class LongestFirst(params Type[] classes) : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(collection => PlaceOf(collection.TestCollectionDisplayName))];

    private int PlaceOf(string name) => Array.FindIndex(classes, one => name.Contains(one.FullName!, StringComparison.Ordinal)) is >= 0 and var place ? place : classes.Length;
}
