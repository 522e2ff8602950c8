using Microsoft.AspNetCore.Authorization;
using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Kantoor;

/// <summary>The pages on which besluiten are signed are for the directeur, and for who is waarnemer today (R-AM-13). The page asks again at the moment of signing.</summary>
internal sealed class Tekenbevoegdheid(Waarnemers waarnemers) : AuthorizationHandler<Tekenbevoegdheid.Eis>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Eis requirement)
    {
        var wie = context.User;
        if (wie.Is(Rol.Directeur) || ((wie.Is(Rol.Secretariaat) || wie.Is(Rol.Behandelaar)) && await waarnemers.VanAsync(wie.Medewerker(), CancellationToken.None) is not null))
            context.Succeed(requirement);
    }

    internal sealed class Eis : IAuthorizationRequirement;
}
