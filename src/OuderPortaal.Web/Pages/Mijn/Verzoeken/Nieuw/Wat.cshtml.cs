using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What she wants, as an intention. What the portal cannot take yet leads to a page that says by which road it goes.</summary>
public sealed class WatModel(PortaalDbContext db, Concepten concepten, TimeProvider klok) : StapModel(db, concepten, klok)
{
    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    public IEnumerable<Keuze> Keuzes
    {
        get
        {
            if (!Aanvraag.IsLeerling)
                yield return Keuze(Wens.OverKind, Aanvraag.Hoedanigheid == Hoedanigheid.Anders ? Aanvraagteksten.WatKindAnders : Aanvraagteksten.WatKind, Aanvraagteksten.WatKindUitleg);
            yield return Keuze(Wens.OverMij, Aanvraagteksten.WatMij, Aanvraagteksten.WatMijUitleg);
            yield return Keuze(Wens.Verbeteren, Aanvraagteksten.WatVerbeteren, Aanvraagteksten.WatVerbeterenUitleg);
            yield return Keuze(Wens.Weghalen, Aanvraagteksten.WatWeghalen, Aanvraagteksten.WatWeghalenUitleg);
            yield return Keuze(Wens.NietGebruiken, Aanvraagteksten.WatStoppen, Aanvraagteksten.WatStoppenUitleg);
            yield return Keuze(Wens.Klacht, Aanvraagteksten.WatKlacht, Aanvraagteksten.WatKlachtUitleg);
        }
    }

    protected override Stap Stap => Stap.Wat;

    protected override void Toon() => Invoer.Wat = Aanvraag.Wens;

    protected override void Neem() => Aanvraag.Wens = Invoer.Wat is { } wens && Enum.IsDefined(wens) && !(Aanvraag.IsLeerling && wens == Wens.OverKind) ? wens : null;

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.Wens is null)
            yield return (nameof(Invoer.Wat), Aanvraagteksten.WatFout);
    }

    protected override string Daarna() =>
        Aanvraag.Wens is Wens.OverKind or Wens.OverMij ? base.Daarna() : $"/mijn/verzoeken/nieuw/{ConceptId}/anders";

    private Keuze Keuze(Wens wens, Tekst label, Tekst uitleg) => new(wens.ToString(), T[label], T[uitleg]);

    public sealed class Antwoorden
    {
        public Wens? Wat { get; set; }
    }
}
