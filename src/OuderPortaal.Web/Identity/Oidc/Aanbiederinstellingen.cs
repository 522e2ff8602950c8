namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>An OpenID Connect provider as the installation set it. Empty: there is none, and nothing of it can be seen.</summary>
public abstract class Aanbiederinstellingen
{
    /// <summary>Issuer, exactly as the provider writes it; its discovery document lies under <c>/.well-known/openid-configuration</c>.</summary>
    public string Uitgever { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>Client secret; or in a file (<see cref="Geheimbestand"/>).</summary>
    public string Geheim { get; set; } = "";

    /// <summary>File with the client secret, read at the start.</summary>
    public string Geheimbestand { get; set; } = "";

    /// <summary>What stands on the button: "Yivi", "DigiD", "uw werkaccount".</summary>
    public string Label { get; set; } = "";

    /// <summary>Scopes besides openid.</summary>
    public string[] Scopes { get; set; } = [];

    /// <summary>Values for <c>acr_values</c>, the wanted one first; empty: those of the mapping, or none.</summary>
    public string[] Acr { get; set; } = [];

    /// <summary>Other origins over which the provider leads the browser; a form of ours may lead there (Content-Security-Policy, form-action).</summary>
    public string[] Omleidingen { get; set; } = [];

    /// <summary>Longest time for all that the portal asks the provider in one step.</summary>
    public TimeSpan Wachttijd { get; set; } = TimeSpan.FromSeconds(3);

    public bool IsAan => Uitgever.Trim().Length > 0;

    /// <summary>Where the form with the button may lead.</summary>
    public IEnumerable<string> Formulierdoelen => Omleidingen.Prepend(Uitgever).Select(adres => new Uri(adres).GetLeftPart(UriPartial.Authority)).Distinct(StringComparer.OrdinalIgnoreCase);

    internal abstract string Terugpad { get; }

    /// <summary>The claims that are read; whatever else stands in a token is never looked at.</summary>
    internal abstract IEnumerable<string> Leesclaims { get; }

    /// <summary>The claims that the authorization request asks for.</summary>
    internal virtual IEnumerable<string> Vraagclaims => [];

    internal virtual IEnumerable<string> Gevraagd => Acr;

    /// <summary>What is wrong, each in a sentence.</summary>
    internal virtual IEnumerable<string> Fouten(string sectie, bool productie)
    {
        var naam = sectie.Replace(":", "__", StringComparison.Ordinal);
        if (!Uri.TryCreate(Uitgever, UriKind.Absolute, out var uitgever) || !(uitgever.Scheme == Uri.UriSchemeHttps || (!productie && uitgever is { IsLoopback: true, Scheme: "http" })))
            yield return $"{naam}__Uitgever is geen adres met https://.";
        if (ClientId.Trim().Length == 0)
            yield return $"{naam}__ClientId ontbreekt.";
        if (Geheim.Length == 0)
            yield return $"{naam}__Geheim of {naam}__Geheimbestand ontbreekt, of het bestand is leeg.";
        if (Label.Trim().Length is 0 or > 40)
            yield return $"{naam}__Label ontbreekt of is langer dan 40 tekens. Het staat op de knop.";
        if (Omleidingen.Any(o => !Uri.TryCreate(o, UriKind.Absolute, out var adres) || adres.Scheme != Uri.UriSchemeHttps))
            yield return $"{naam}__Omleidingen bevat iets dat geen adres met https:// is.";
        if (Wachttijd <= TimeSpan.Zero || Wachttijd > TimeSpan.FromSeconds(5))
            yield return $"{naam}__Wachttijd is niet tussen 0 en 5 seconden.";
        if (Scopes.Concat(Leesclaims).Any(IsBsn))
            yield return $"{naam} vraagt om een burgerservicenummer. Dat mag het portaal niet hebben.";
    }

    private static bool IsBsn(string naam) =>
        naam.Contains("bsn", StringComparison.OrdinalIgnoreCase) || naam.Contains("burgerservicenummer", StringComparison.OrdinalIgnoreCase);
}
