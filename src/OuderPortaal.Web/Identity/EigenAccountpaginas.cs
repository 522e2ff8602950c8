using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Razor.Hosting;

namespace OuderPortaal.Web.Identity;

/// <summary>Of the account area only what is compiled in this assembly can be reached; every page of the package that we did not make ours loses its route.</summary>
internal sealed class EigenAccountpaginas : IPageRouteModelConvention
{
    public const string Gebied = "Identity";

    private static readonly HashSet<string> Eigen = new(
        typeof(EigenAccountpaginas).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>().Select(item => item.Identifier), StringComparer.OrdinalIgnoreCase);

    public void Apply(PageRouteModel model)
    {
        if (model.AreaName == Gebied && !Eigen.Contains(model.RelativePath))
            model.Selectors.Clear();
    }
}
