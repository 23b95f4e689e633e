using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Fabang.Shell.Validation;

/// <summary>A property without a name of its own ([Display]) is called what its field on the page is called.</summary>
internal sealed class FieldNames : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.MetadataKind == ModelMetadataKind.Property
            && context.Key.Name is { } property
            && !context.Attributes.Any(attribute => attribute is DisplayAttribute or DisplayNameAttribute))
        {
            context.DisplayMetadata.DisplayName = () => FieldMark.For(property);
        }
    }
}
