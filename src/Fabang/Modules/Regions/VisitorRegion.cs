namespace Fabang.Modules.Regions;

/// <summary>The region that a visitor has chosen, kept in a cookie; else the one this platform stands in (<c>Fabang:Region</c>).</summary>
public sealed class VisitorRegion(IHttpContextAccessor http, RegionTree tree, IConfiguration configuration, IWebHostEnvironment host)
{
    public const string Cookie = "fabang.region";

    public RegionCode Code =>
        RegionCode.TryParse(http.HttpContext?.Request.Cookies[Cookie], out var chosen) && tree.Has(chosen) ? chosen : Home;

    /// <summary>Keeps a choice for a year.</summary>
    public void Choose(RegionCode region) => http.HttpContext!.Response.Cookies.Append(Cookie, region.Value, new CookieOptions
    {
        HttpOnly = true,
        Secure = !host.IsDevelopment(),
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
    });

    private RegionCode Home => RegionCode.TryParse(configuration["Fabang:Region"], out var home) ? home : RegionCode.Nation;
}
