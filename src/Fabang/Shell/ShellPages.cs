using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;

namespace Fabang.Shell;

/// <summary>
/// Pages of the shell itself. Razor Pages knows one root, and that is Modules; this finds the pages under /Shell too.
/// They need an absolute route: <c>@page "/accessibility"</c>.
/// </summary>
internal sealed class ShellPages(ApplicationPartManager parts) : IPageRouteModelProvider
{
    /// <summary>After the framework's own providers, which run at -1000.</summary>
    public int Order => -900;

    public void OnProvidersExecuting(PageRouteModelProviderContext context)
    {
        var views = new ViewsFeature();
        parts.PopulateFeature(views);
        foreach (var view in views.ViewDescriptors)
        {
            if (view.RelativePath.StartsWith("/Shell/", StringComparison.Ordinal) && RouteOf(view) is { } route)
            {
                context.RouteModels.Add(Model(view.RelativePath, route));
            }
        }
    }

    public void OnProvidersExecuted(PageRouteModelProviderContext context)
    {
    }

    private static string? RouteOf(CompiledViewDescriptor view) =>
        view.Item?.Metadata.OfType<Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemMetadataAttribute>()
            .FirstOrDefault(data => data.Key == "RouteTemplate")?.Value;

    private static PageRouteModel Model(string path, string route)
    {
        var model = new PageRouteModel(path, viewEnginePath: path[..^".cshtml".Length]);
        model.RouteValues.Add("page", model.ViewEnginePath);
        model.Selectors.Add(new SelectorModel
        {
            AttributeRouteModel = new AttributeRouteModel { Template = route.TrimStart('/') },
        });
        return model;
    }
}
