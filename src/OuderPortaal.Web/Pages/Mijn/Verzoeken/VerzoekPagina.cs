using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>A page about one request of the reader; somebody else's is a 404.</summary>
public abstract class VerzoekPagina(EigenVerzoeken verzoeken, TimeProvider klok) : PageModel, IHerlaadbaar
{
    [FromRoute]
    public string Id { get; set; } = "";

    public Verzoek Verzoek { get; private set; } = null!;

    public Stem T => new(Verzoek.Aanspreekvorm);

    public DateTimeOffset Nu { get; } = klok.GetUtcNow();

    public DateOnly Vandaag => Amsterdam.Datum(Nu);

    public string Adres => $"/mijn/verzoeken/{Verzoek.PubliekId}";

    /// <summary>The promise: a date in words, or that there is none now (R-TRM-11).</summary>
    public string Belofte => Verzoek.IsOpgeschort(Vandaag) || Verzoek.Termijn.Uiterlijk is not { } uiterlijk ? T[Statusteksten.GeenDatum] : Datumtekst.Voluit(uiterlijk);

    protected EigenVerzoeken Eigen => verzoeken;

    /// <summary>For a page that asks it after it knows whose the thing is (<see cref="VerseFactorAttribute.NaToets"/>).</summary>
    protected bool FactorIsVers => User.FactorIsVers(klok);

    public Rekenstaat Rekenstaat => Verzoek.LegTermijnUit(Vandaag, Verzoek.Aanspreekvorm);

    public virtual async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await verzoeken.VindAsync(User.AccountId(), Id, ct) is not { } verzoek)
            return false;
        Verzoek = verzoek;
        return true;
    }
}
