using Fabang.Shell;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Where a letter is verified: what its QR code says.</summary>
public sealed class LetterAddress(SiteAddress site, IHttpContextAccessor http)
{
    /// <returns>Null where nobody has said what this site is called, and nobody asks.</returns>
    public string? Of(string code) => (site.Known ?? (http.HttpContext is { } asking ? site.For(asking.Request) : null)) is { } known ? $"{known}/verify/{code}" : null;
}
