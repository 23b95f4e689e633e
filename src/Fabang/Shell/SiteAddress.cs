namespace Fabang.Shell;

/// <summary>The address of this site as people type it (setting <c>Fabang:Address</c>), such as https://law.example.gov.cn: for links that leave the site.</summary>
/// <param name="Known">Without a slash at its end; null where nobody has said it.</param>
public sealed record SiteAddress(string? Known)
{
    /// <exception cref="InvalidDataException">What is set is no address of a site.</exception>
    public static SiteAddress Of(IConfiguration configuration)
    {
        if (configuration["Fabang:Address"] is not { Length: > 0 } set)
        {
            return new SiteAddress((string?)null);
        }

        return Uri.TryCreate(set, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.PathAndQuery is "/"
            ? new SiteAddress(address.GetLeftPart(UriPartial.Authority))
            : throw new InvalidDataException($"Fabang:Address is \"{set}\": write it as https://law.example.gov.cn, with nothing behind the name. 网站地址写法有误。");
    }

    /// <summary>What <paramref name="request"/> itself came to, where nobody has said the address.</summary>
    public string For(HttpRequest request) => Known ?? $"{request.Scheme}://{request.Host}";
}
