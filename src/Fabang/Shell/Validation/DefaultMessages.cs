using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Fabang.Shell.Validation;

/// <summary>
/// Gives every validation attribute without a message the key of one in the shell's texts, so that a page writes
/// <c>[Required, Phone]</c> and nothing more. The message of an attribute that has one is a key in its module's texts.
/// </summary>
internal sealed class DefaultMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (IsSilent(attribute) && KeyOf(attribute, context.Key.ModelType) is { } key)
            {
                attribute.ErrorMessage = key;
            }
        }
    }

    /// <summary>Phone, e-mail and the like are born with an English message and cannot say whether the page wrote another.</summary>
    private static bool IsSilent(ValidationAttribute attribute) =>
        attribute.ErrorMessageResourceName is null
        && (attribute.ErrorMessage is null
            || (attribute is DataTypeAttribute && attribute.ErrorMessage == ((ValidationAttribute)Activator.CreateInstance(attribute.GetType())!).ErrorMessage));

    private static string? KeyOf(ValidationAttribute attribute, Type type) => attribute switch
    {
        RequiredAttribute => "Validation.Required",
        StringLengthAttribute { MinimumLength: 0 } => "Validation.TooLong",
        StringLengthAttribute => "Validation.Length",
        MaxLengthAttribute => "Validation.TooLong",
        MinLengthAttribute when type != typeof(string) => "Validation.Choose",
        MinLengthAttribute => "Validation.TooShort",
        RangeAttribute range when range.OperandType == typeof(bool) => "Validation.Tick",
        RangeAttribute => "Validation.Range",
        PhoneAttribute => "Validation.Phone",
        EmailAddressAttribute => "Validation.Email",
        CompareAttribute => "Validation.Compare",
        RegularExpressionAttribute or UrlAttribute or FileExtensionsAttribute => "Validation.Invalid",
        // Others have no adapter that would look up a key; they say what they say.
        _ => null,
    };
}
