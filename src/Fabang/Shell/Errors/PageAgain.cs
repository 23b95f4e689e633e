using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Fabang.Shell.Errors;

/// <summary>
/// Shows the page of a failed post again, as its GET handler loads it: from the database as it is now.
/// What was typed stays, because fields show what was sent before what was loaded.
/// </summary>
internal static class PageAgain
{
    public static async Task<IActionResult> ShowAsync(PageHandlerExecutingContext context, int status)
    {
        // What the failed handler changed in memory must neither be shown nor saved.
        context.HttpContext.RequestServices.GetRequiredService<FabangDb>().ChangeTracker.Clear();
        var page = new PageResult { StatusCode = status };
        var get = context.ActionDescriptor.HandlerMethods.FirstOrDefault(handler => handler is { HttpMethod: "Get" or "GET", Name: null });
        return get is not null && Arguments(get, context) is { } arguments
            ? await InvokeAsync(get.MethodInfo, context.HandlerInstance, arguments) switch
            {
                null or PageResult => page,
                var other => other,
            }
            : page;
    }

    /// <summary>The GET handler gets what the failed handler got under the same name, or what the address says; null when that is not enough.</summary>
    private static object?[]? Arguments(HandlerMethodDescriptor get, PageHandlerExecutingContext context)
    {
        var arguments = new List<object?>();
        foreach (var parameter in get.Parameters.OfType<HandlerParameterDescriptor>())
        {
            if (!TryFind(parameter, context, out var value))
            {
                return null;
            }

            arguments.Add(value);
        }

        return [.. arguments];
    }

    private static bool TryFind(HandlerParameterDescriptor described, PageHandlerExecutingContext context, out object? value)
    {
        var parameter = described.ParameterInfo;
        var type = parameter.ParameterType;
        var name = described.BindingInfo?.BinderModelName ?? described.Name;
        if (type == typeof(CancellationToken))
        {
            value = context.HttpContext.RequestAborted;
            return true;
        }

        if (context.HandlerArguments.TryGetValue(described.Name, out value) && type.IsInstanceOfType(value))
        {
            return true;
        }

        if (context.ModelState.GetFieldValidationState(name) != ModelValidationState.Invalid && InAddress(context, name) is { Length: > 0 } text)
        {
            var converter = TypeDescriptor.GetConverter(type);
            value = converter.CanConvertFrom(typeof(string)) && converter.IsValid(text) ? converter.ConvertFromInvariantString(text) : null;
            return value is not null;
        }

        value = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return parameter.HasDefaultValue || !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
    }

    private static string? InAddress(PageHandlerExecutingContext context, string name) =>
        AddressValues.Of(context.RouteData).FirstOrDefault(part => string.Equals(part.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.ToString()
        ?? context.HttpContext.Request.Query[name].FirstOrDefault();

    private static async Task<IActionResult?> InvokeAsync(MethodInfo handler, object page, object?[] arguments)
    {
        var returned = handler.Invoke(page, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (returned is not Task task)
        {
            return returned as IActionResult;
        }

        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))?.GetValue(task) as IActionResult;
    }
}
