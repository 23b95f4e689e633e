using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Fabang.Shell.Validation;

/// <summary>Where a number, a day or a time is asked for and something else came, it says which: the framework's own words are the same for all.</summary>
internal sealed class TypedMessages(IStringLocalizer<Texts> texts) : IConfigureOptions<MvcOptions>, IBindingMetadataProvider
{
    private DefaultModelBindingMessageProvider _others = new();

    public void Configure(MvcOptions options)
    {
        _others = options.ModelBindingMessageProvider;
        options.ModelMetadataDetailsProviders.Add(this);
    }

    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (KeyOf(Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType) is { } key)
        {
            var say = new DefaultModelBindingMessageProvider(_others);
            say.SetAttemptedValueIsInvalidAccessor((_, field) => texts[key, field]);
            context.BindingMetadata.ModelBindingMessageProvider = say;
        }
    }

    private static string? KeyOf(Type type) =>
        type == typeof(int) || type == typeof(long) ? "Validation.Whole"
        : type == typeof(decimal) || type == typeof(double) ? "Validation.Number"
        : type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(DateTime) ? "Validation.Day"
        : type == typeof(TimeOnly) ? "Validation.Time"
        : null;
}
