using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OuderPortaal.Web.Pages.Fout;

/// <summary>What went wrong and what the reader can do. Says nothing about the cause: that stands in the log.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel : PageModel
{
    public string Kop { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    /// <summary>Our own fault: the page then asks nothing of the database, which may be what failed.</summary>
    public bool Nood { get; private set; }

    public void OnGet(int code) => Toon(code);

    public void OnPost(int code) => Toon(code);

    private void Toon(int code)
    {
        Nood = code >= 500;
        (Kop, Uitleg) = code switch
        {
            404 => ("Deze pagina is er niet", "Misschien is het adres niet goed overgenomen. Of de pagina is verlopen."),
            400 => ("Dit kwam niet goed aan", "De pagina stond misschien te lang open. Ga terug, vernieuw de pagina en probeer het opnieuw."),
            403 => ("Deze pagina is niet voor u", "U bent ingelogd, maar u mag deze pagina niet zien."),
            413 => ("Dit bestand is te groot", "Ga terug en kies een kleiner bestand. Of stuur het in twee delen."),
            429 => ("Even wachten", "U probeerde dit vaak achter elkaar. Wacht een paar minuten. Probeer het dan opnieuw."),
            >= 400 and < 500 => ("Dit kan hier niet", "Ga terug en probeer het opnieuw."),
            _ => ("Er ging bij ons iets mis", "Dit ligt niet aan u. Probeer het over een paar minuten opnieuw. Of bel het secretariaat."),
        };
    }
}
