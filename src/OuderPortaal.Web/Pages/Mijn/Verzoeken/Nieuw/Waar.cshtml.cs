using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The first question, answered anew: about whom, and as what she asks. What was answered after it stays in the draft.</summary>
public sealed class WaarModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    protected override Stap Stap => Stap.Waar;

    protected override void Toon() => Invoer.Onderwerp = Aanvraag.Onderwerp;

    protected override void Neem() => Aanvraag.Onderwerp = Invoer.Onderwerp is { } onderwerp && Onderwerpen.Van(Aanvraag.Bedoeling).Contains(onderwerp) ? onderwerp : null;

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.Onderwerp is null)
            yield return (nameof(Invoer.Onderwerp), Aanvraagteksten.WaarFout);
    }

    protected override string Daarna() =>
        Aanvraag.Onderwerp == Onderwerp.IetsAnders ? $"/mijn/verzoeken/nieuw/anders?concept={ConceptId}" : base.Daarna();

    public sealed class Antwoorden
    {
        public Onderwerp? Onderwerp { get; set; }
    }
}
