namespace Fabang.Search;

/// <summary>By what the documents found are counted (分面统计). The values are those of <see cref="SearchDocument"/>.</summary>
public enum Facet
{
    /// <summary>A <see cref="DocumentKind"/>.</summary>
    Kind,

    TextKind,

    /// <summary>GB/T 2260 code; what holds in the whole country counts as <see cref="SearchQuery.Nation"/>.</summary>
    Province,

    /// <summary>制定机关</summary>
    Authority,

    /// <summary>Year of the version, four digits.</summary>
    Year,

    /// <summary>"1" for what is in force, "0" for what is not.</summary>
    InForce,
}
