namespace Fabang.Shell.Security;

/// <summary>
/// What a browser may do with our pages: scripts and styles from this site only, nothing inline but what carries the nonce,
/// no frames, no plug-ins, no referrer to other sites. A file that somebody sent may do nothing at all.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>A response that is marked with this key is a file that somebody sent.</summary>
    private static readonly object File = new();

    /// <summary>A response that is marked with this key may use the microphone.</summary>
    private static readonly object Microphone = new();

    /// <summary>A response that is marked with this key may use camera and microphone.</summary>
    private static readonly object Camera = new();

    /// <summary>A file that somebody sent: nothing in it may run. A PDF is shown by the browser's own reader, which a sandbox forbids.</summary>
    public static void MarkAsFile(HttpContext http, bool isPdf = false) => http.Items[File] = isPdf;

    /// <summary>Lets this page listen, once the person has said yes to their browser: a page with a box that can be spoken into.</summary>
    public static void AllowMicrophone(this HttpContext http) => http.Items[Microphone] = true;

    /// <summary>Lets this page see and listen, once the person has said yes to their browser: the page of a meeting.</summary>
    public static void AllowCameraAndMicrophone(this HttpContext http) => http.Items[Camera] = true;

    public static void AddSecurityHeaders(this IServiceCollection services)
    {
        var files = OfEverything().AddContentSecurityPolicy(policy =>
        {
            policy.AddSandbox();
            policy.AddDefaultSrc().None();
        });
        // Chromium's reader asks for objects of this site and for styles of its own; scripts stay forbidden, and no page may frame it.
        var pdfs = OfEverything().AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddObjectSrc().Self();
            policy.AddStyleSrc().UnsafeInline();
            policy.AddFormAction().None();
            policy.AddFrameAncestors().None();
            policy.AddBaseUri().None();
        });
        var listening = OfPages(mayListen: true);
        var meeting = OfPages(mayListen: true, maySee: true);
        services.AddSecurityHeaderPolicies().SetDefaultPolicy(OfPages())
            .SetPolicySelector(context => context.HttpContext.Items.TryGetValue(File, out var isPdf) ? isPdf is true ? pdfs : files
                : context.HttpContext.Items.ContainsKey(Camera) ? meeting
                : context.HttpContext.Items.ContainsKey(Microphone) ? listening
                : context.SelectedPolicy);
    }

    private static HeaderPolicyCollection OfPages(bool mayListen = false, bool maySee = false) =>
        OfEverything(mayListen, maySee)
            .AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().None();
                policy.AddScriptSrc().Self().WithNonce();
                policy.AddStyleSrc().Self();
                policy.AddImgSrc().Self().Data();
                policy.AddConnectSrc().Self();
                policy.AddMediaSrc().Self();
                policy.AddManifestSrc().Self();
                policy.AddFormAction().Self();
                policy.AddFrameAncestors().None();
                policy.AddBaseUri().None();
                policy.AddObjectSrc().None();
            });

    private static HeaderPolicyCollection OfEverything(bool mayListen = false, bool maySee = false) =>
        new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyStrictOriginWhenCrossOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .RemoveServerHeader()
            .AddPermissionsPolicy(policy =>
            {
                if (maySee)
                {
                    policy.AddCamera().Self();
                }
                else
                {
                    policy.AddCamera().None();
                }

                policy.AddGeolocation().None();
                if (mayListen)
                {
                    policy.AddMicrophone().Self();
                }
                else
                {
                    policy.AddMicrophone().None();
                }

                policy.AddPayment().None();
                policy.AddUsb().None();
            });
}
