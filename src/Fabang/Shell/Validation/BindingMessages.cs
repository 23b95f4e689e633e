using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Fabang.Shell.Validation;

/// <summary>What is said when a value cannot be read at all: letters where a number belongs, a day that does not exist.</summary>
internal sealed class BindingMessages(IStringLocalizer<Texts> texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var say = options.ModelBindingMessageProvider;
        say.SetAttemptedValueIsInvalidAccessor((_, field) => texts["Validation.Invalid", field]);
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["Validation.Unreadable"]);
        say.SetUnknownValueIsInvalidAccessor(field => texts["Validation.Invalid", field]);
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Validation.Unreadable"]);
        say.SetValueIsInvalidAccessor(_ => texts["Validation.Unreadable"]);
        say.SetValueMustBeANumberAccessor(field => texts["Validation.Number", field]);
        say.SetNonPropertyValueMustBeANumberAccessor(() => texts["Validation.Unreadable"]);
        say.SetValueMustNotBeNullAccessor(_ => texts["Validation.Unreadable"]);
        say.SetMissingBindRequiredValueAccessor(field => texts["Validation.Required", FieldMark.For(field)]);
        say.SetMissingKeyOrValueAccessor(() => texts["Validation.Unreadable"]);
        say.SetMissingRequestBodyRequiredValueAccessor(() => texts["Validation.Unreadable"]);
    }
}
