using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fabang.Shell.Errors;

/// <summary>
/// The parts of an address that a page may read. Razor Pages keeps the page's own path under the name "page", where it
/// hides the <c>?page=2</c> of lists and cannot be read as a number; it stays with the framework.
/// </summary>
internal sealed class AddressValues : IValueProviderFactory
{
    public static IEnumerable<KeyValuePair<string, object?>> Of(RouteData route) =>
        route.Values.Where(value => value.Key is not ("page" or "handler" or "area"));

    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        context.ValueProviders.Add(new RouteValueProvider(BindingSource.Path, new RouteValueDictionary(Of(context.ActionContext.RouteData))));
        return Task.CompletedTask;
    }
}
