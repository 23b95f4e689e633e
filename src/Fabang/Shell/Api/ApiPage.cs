using System.ComponentModel;

namespace Fabang.Shell.Api;

/// <summary>A page of a list, the same for every list under /api.</summary>
internal sealed record ApiPage<T>(
    [property: Description("This page, from 1. 第几页")] int Page,
    [property: Description("The last page that is known to hold something; 0 where nothing was found. 已知的最后一页")] int Pages,
    [property: Description("How many there are; null where only the pages before this one are counted. 总数，不知道时为 null")] int? Total,
    [property: Description("Address of the next page; null on the last. 下一页")] string? Next,
    [property: Description("Address of the page before; null on the first. 上一页")] string? Prev,
    [property: Description("What stands on this page. 本页内容")] IReadOnlyList<T> Items);
