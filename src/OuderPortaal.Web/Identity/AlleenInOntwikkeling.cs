using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace OuderPortaal.Web.Identity;

/// <summary>Takes pages away outside Development, as if they had never been made.</summary>
internal sealed class AlleenInOntwikkeling(string map) : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        if (model.ViewEnginePath.StartsWith(map, StringComparison.OrdinalIgnoreCase))
            model.Selectors.Clear();
    }
}
