using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OuderPortaal.Web.Components.Formulier;

internal sealed class DatumBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DatumBinder() : null;
}
