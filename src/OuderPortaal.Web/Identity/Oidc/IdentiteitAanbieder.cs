using OuderPortaal.Domain.Identiteit;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>The provider where a verzoeker proves who he or she is: <c>Identiteit:Aanbieder:*</c> (R-ID-2). Never a way to log in.</summary>
public sealed class IdentiteitAanbieder : Aanbiederinstellingen
{
    public const string Sectie = "Identiteit:Aanbieder";

    /// <summary>Which stated assurance gives which level; what is not here gives nothing.</summary>
    public List<Trede> Niveaus { get; set; } = [];

    public string Voornaamclaim { get; set; } = "given_name";

    /// <summary>Claims that make the last name together, in this order ("prefix", "family_name"); empty: family_name.</summary>
    public string[] Achternaamclaims { get; set; } = [];

    /// <summary>Asked for only when we know the date already: of the pupil who asks.</summary>
    public string Geboortedatumclaim { get; set; } = "birthdate";

    internal override string Terugpad => "/mijn/bewijs/terug";

    internal IEnumerable<string> Achternaam => Achternaamclaims is [] ? ["family_name"] : Achternaamclaims;

    internal override IEnumerable<string> Leesclaims => [Voornaamclaim, .. Achternaam, Geboortedatumclaim];

    internal override IEnumerable<string> Vraagclaims => [Voornaamclaim, .. Achternaam];

    internal override IEnumerable<string> Gevraagd => Acr is [] ? Niveaus.OrderByDescending(t => t.Niveau).Select(t => t.Acr) : Acr;

    /// <summary>Null for an assurance that the installation does not count.</summary>
    internal Niveau? NiveauVan(string? acr) => acr is { Length: > 0 } ? Niveaus.Find(t => t.Acr == acr)?.Niveau : null;

    internal override IEnumerable<string> Fouten(string sectie, bool productie)
    {
        foreach (var fout in base.Fouten(sectie, productie))
            yield return fout;
        var naam = sectie.Replace(":", "__", StringComparison.Ordinal);
        if (Niveaus.Count == 0 || Niveaus.Exists(t => t.Acr.Trim().Length == 0 || t.Niveau is not (Niveau.N2 or Niveau.N3)))
            yield return $"{naam}__Niveaus ontbreekt of klopt niet. Zeg per zekerheid (Acr) welk niveau zij geeft: N2 of N3.";
        if (Niveaus.Select(t => t.Acr).Distinct(StringComparer.Ordinal).Count() != Niveaus.Count)
            yield return $"{naam}__Niveaus noemt een zekerheid twee keer.";
    }

    /// <summary>One stated assurance (<c>acr</c>) and the level that it gives here.</summary>
    public sealed class Trede
    {
        public string Acr { get; set; } = "";

        public Niveau Niveau { get; set; }
    }
}
