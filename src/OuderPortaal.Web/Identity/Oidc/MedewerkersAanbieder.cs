using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>The provider where staff log in (Entra ID): <c>Medewerkers:Aanbieder:*</c>. Says who of the invited staff it is and which role they have now; makes no account.</summary>
public sealed class MedewerkersAanbieder : Aanbiederinstellingen
{
    public const string Sectie = "Medewerkers:Aanbieder";

    /// <summary>Which group gives which role; who is in none does not come in.</summary>
    public List<Groep> Groepen { get; set; } = [];

    public string Groepclaim { get; set; } = "groups";

    /// <summary>Claim that tells with how many factors somebody logged in.</summary>
    public string Mfaclaim { get; set; } = "amr";

    /// <summary>Values of that claim that mean more than one factor; empty: mfa.</summary>
    public string[] Mfawaarden { get; set; } = [];

    /// <summary>Staff log in here and in no other way; their passkeys and passwords count no more.</summary>
    public bool EnigeWeg { get; set; }

    internal override string Terugpad => "/account/inloggen/organisatie/terug";

    internal IEnumerable<string> Meerfactor => Mfawaarden is [] ? ["mfa"] : Mfawaarden;

    internal override IEnumerable<string> Leesclaims => [Groepclaim, Mfaclaim];

    /// <summary>The role of these groups; null when they give none, or more than one.</summary>
    internal Rol? RolVan(IEnumerable<string> groepen)
    {
        var rollen = groepen.SelectMany(id => Groepen.Where(g => g.Id == id)).Select(g => g.Rol).Distinct().ToList();
        return rollen is [var rol] ? rol : null;
    }

    internal override IEnumerable<string> Fouten(string sectie, bool productie)
    {
        foreach (var fout in base.Fouten(sectie, productie))
            yield return fout;
        if (Groepen.Count == 0 || Groepen.Exists(g => g.Id.Trim().Length == 0 || !Enum.IsDefined(g.Rol)))
            yield return $"{sectie.Replace(":", "__", StringComparison.Ordinal)}__Groepen ontbreekt of klopt niet. Zeg per groep (Id) welke rol zij geeft.";
    }

    /// <summary>One group of the organisation and the role that it gives here.</summary>
    public sealed class Groep
    {
        public string Id { get; set; } = "";

        public Rol Rol { get; set; } = (Rol)(-1);
    }
}
