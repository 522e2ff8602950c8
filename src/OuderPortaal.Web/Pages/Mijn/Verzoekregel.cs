using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>One request in a list, in the form in which its reader is addressed.</summary>
public sealed record Verzoekregel(Verzoek Verzoek, Stand Stand, Stem T, DateOnly? OverzichtTot)
{
    public string Adres => $"/mijn/verzoeken/{Verzoek.PubliekId}";

    public string Naam => Verzoek.Naam(T);

    /// <summary>Questions for proof that may still be answered.</summary>
    public IEnumerable<Bewijsverzoek> Bewijzen(DateOnly vandaag) => Verzoek.IsOpen ? Verzoek.Bewijsverzoeken.Where(b => b.StaatOpen(vandaag)) : [];

    public static Verzoekregel Van(Verzoek verzoek, DateOnly? overzichtTot, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var t = new Stem(verzoek.Aanspreekvorm);
        return new(verzoek, Stand.Van(verzoek, overzichtTot, nu, t), t, overzichtTot);
    }
}
