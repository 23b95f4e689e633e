using Fabang.Shell.Language;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Regions;

public static class ReturnPath
{
    /// <summary>Where a person came from, if that is on this site: an address in a link must not send anybody elsewhere.</summary>
    public static string LocalOr(this IUrlHelper url, string? path, string otherwise) => url.IsLocalUrl(path) ? ReturnAddress.ForHeader(path!) : otherwise;
}
