using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Fabang.Shell.Forms;

/// <summary>Reads texts as the framework does, and as <see cref="TypedText"/> has them.</summary>
internal sealed class TextBinder(IModelBinder inner) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await inner.BindModelAsync(bindingContext);
        if (bindingContext.Result.Model is string text)
        {
            bindingContext.Result = ModelBindingResult.Success(TypedText.Of(text));
        }
    }

    /// <summary>Stands just before the framework's own binder of simple values.</summary>
    public sealed class Provider(SimpleTypeModelBinderProvider simple) : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.ModelType == typeof(string) && simple.GetBinder(context) is { } inner ? new TextBinder(inner) : null;
    }
}
