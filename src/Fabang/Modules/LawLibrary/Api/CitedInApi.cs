using System.ComponentModel;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>An article that a case cites.</summary>
internal sealed record CitedInApi(
    [property: Description("Lasting name: law and number. 条文的固定名称")] string Article,
    [property: Description("As it is cited. 引用时的写法")] string Title,
    [property: Description("Where people read it on this site. 本站地址")] string Path);
