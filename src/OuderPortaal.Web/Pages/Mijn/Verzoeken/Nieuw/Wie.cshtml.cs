using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>Who asks. It comes first, since it decides between "u" and "je".</summary>
public sealed class WieModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Wie;

    protected override void Toon() => Invoer.Wie = Aanvraag.Hoedanigheid;

    protected override void Neem() => Aanvraag.Hoedanigheid = Invoer.Wie is { } wie && Enum.IsDefined(wie) ? wie : null;

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.Hoedanigheid is null)
            yield return (nameof(Invoer.Wie), Aanvraagteksten.WieFout);
    }

    public sealed class Antwoorden
    {
        public Hoedanigheid? Wie { get; set; }
    }
}
