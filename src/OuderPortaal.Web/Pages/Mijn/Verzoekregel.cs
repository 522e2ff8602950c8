using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>One request in a list, in the form in which its reader is addressed.</summary>
public sealed record Verzoekregel(Verzoek Verzoek, Stand Stand, Stem T, DateOnly? OverzichtTot)
{
    public string Adres => $"/mijn/verzoeken/{Verzoek.PubliekId}";

    public string Naam => Verzoek.Naam(T);

    /// <summary>The pupil is 16 and decides: the reader hears nothing more until the outcome (R-VTG-18).</summary>
    public bool WachtOpLeerling { get; private init; }

    /// <summary>Questions for proof that may still be answered.</summary>
    public IEnumerable<Bewijsverzoek> Bewijzen(DateOnly vandaag) => Verzoek.IsOpen && !WachtOpLeerling ? Verzoek.Bewijsverzoeken.Where(b => b.StaatOpen(vandaag)) : [];

    public static Verzoekregel Van(Verzoek verzoek, DateOnly? overzichtTot, DateTimeOffset nu, DateOnly? uitslag = null)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var t = new Stem(verzoek.Aanspreekvorm);
        if (uitslag is { } dag)
            return new(verzoek, Stand.BijLeerling(verzoek, dag, t), t, null) { WachtOpLeerling = true };
        return new(verzoek, Stand.Van(verzoek, overzichtTot, nu, t), t, overzichtTot);
    }
}
