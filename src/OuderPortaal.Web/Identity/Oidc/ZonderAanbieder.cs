using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>Takes away the pages of a provider that is not set, as if they had never been made.</summary>
internal sealed class ZonderAanbieder(Aanbieders aanbieders) : IPageRouteModelConvention
{
    private static readonly string[] VanIdentiteit = ["/Mijn/Verzoeken/Inlogmiddel", "/Mijn/InlogmiddelTerug"];
    private static readonly string[] VanMedewerkers = ["/Account/Organisatie", "/Account/OrganisatieTerug"];

    public void Apply(PageRouteModel model)
    {
        if ((aanbieders.Identiteit is null && VanIdentiteit.Contains(model.ViewEnginePath)) || (aanbieders.Medewerkers is null && VanMedewerkers.Contains(model.ViewEnginePath)))
            model.Selectors.Clear();
    }
}
