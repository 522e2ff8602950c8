using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>How the answer comes; nothing is chosen beforehand (R-AM-35).</summary>
public sealed class AntwoordModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Antwoord;

    protected override void Toon() => Invoer.Kanaal = Aanvraag.AntwoordKanaal;

    protected override void Neem() => Aanvraag.AntwoordKanaal = Invoer.Kanaal is { } kanaal && Enum.IsDefined(kanaal) ? kanaal : null;

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.AntwoordKanaal is null)
            yield return (nameof(Invoer.Kanaal), Aanvraagteksten.AntwoordFout);
    }

    public sealed class Antwoorden
    {
        public AntwoordKanaal? Kanaal { get; set; }
    }
}
