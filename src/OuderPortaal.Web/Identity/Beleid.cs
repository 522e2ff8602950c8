using Microsoft.AspNetCore.Authorization;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>Who may enter which folder. What one may see inside, each page asks anew.</summary>
internal static class Beleid
{
    /// <summary>A parent or pupil: logged in and not staff.</summary>
    public const string Verzoeker = nameof(Verzoeker);
    public const string Secretariaat = nameof(Secretariaat);
    public const string Directie = nameof(Directie);
    public const string Fg = nameof(Fg);
    public const string Beheer = nameof(Beheer);

    public static void VoegToe(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(Verzoeker, p => p.RequireAuthenticatedUser().RequireAssertion(c => !c.User.IsMedewerker()));
        options.AddPolicy(Secretariaat, p => p.RequireRole(nameof(Rol.Secretariaat), nameof(Rol.Behandelaar), nameof(Rol.Directeur)));
        options.AddPolicy(Directie, p => p.AddRequirements(new Kantoor.Tekenbevoegdheid.Eis()));
        options.AddPolicy(Fg, p => p.RequireRole(nameof(Rol.Fg)));
        options.AddPolicy(Beheer, p => p.RequireRole(nameof(Rol.Beheerder)));
    }
}
