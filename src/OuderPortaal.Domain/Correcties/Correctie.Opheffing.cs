using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <content>After an objection to the use was refused: the data stay closed off until the verzoeker was told from which day they are used again, and that day is there (R-AM-29, AVG 18 lid 3).</content>
public sealed partial class Correctie
{
    /// <summary>Werkdagen between the announcement and the first day of use, at least: time to call, or to ask a judge.</summary>
    public const int AankondigingWerkdagen = 5;

    /// <summary>First local date on which what was refused may be used again; null while it was not announced.</summary>
    public DateOnly? OpheffenVanaf { get; private set; }

    /// <summary>UTC instant of the announcement.</summary>
    public DateTimeOffset? OpheffingAangekondigdOp { get; private set; }

    /// <summary>UTC instant at which somebody lifted it, in our systems too.</summary>
    public DateTimeOffset? OpgehevenOp { get; private set; }

    /// <summary>
    /// The items of an objection of which something is closed off that was not granted: refused ones, those of which staff granted one kind while everything was closed, and
    /// all of an objection that ended without a decision because the pupil became 16 (R-VTG-18).
    /// </summary>
    public IReadOnlyList<Correctieonderdeel> WachtOpOpheffing(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.Soort != VerzoekSoort.BezwaarVerwerking || OpgehevenOp is not null)
            return [];
        if (verzoek is { Status: VerzoekStatus.Afgesloten, Besluit: null })
            return Onderdelen;
        return verzoek.Besluit?.BekendgemaaktOp is not null
            ? [.. Onderdelen.Where(o => o is { IsToegewezen: false, Oordeel: not Onderdeeloordeel.NietInOnsBestand } or { IsToegewezen: true, IsRegel: false, Categorie: not null })]
            : [];
    }

    /// <summary>First local date that can be announced on this one.</summary>
    public static DateOnly OpheffenKanVanaf(Verzoek verzoek, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.Kalender.Werkdagen.WerkdagenErbij(vandaag, AankondigingWerkdagen);
    }

    /// <summary>
    /// Tells the verzoeker from which day the data are used again. Refused when nothing was refused, before the besluit is known, a day too soon, and a second time: what was
    /// promised stands.
    /// </summary>
    public void KondigOpheffingAan(Verzoek verzoek, DateOnly vanaf, DateTimeOffset nu)
    {
        EisOpheffing(verzoek);
        if (OpheffenVanaf is { } eerder)
            throw new RuleViolation("R-AM-29", $"De verzoeker weet al dat wij de gegevens weer gebruiken vanaf {Datumtekst.Voluit(eerder)}.", "Vanaf");
        var vroegst = OpheffenKanVanaf(verzoek, Amsterdam.Datum(nu));
        if (vanaf < vroegst)
            throw new RuleViolation("R-AM-29", $"Kies {Datumtekst.Voluit(vroegst)} of later. De verzoeker krijgt eerst bericht.", "Vanaf");
        if (vanaf > vroegst.AddYears(1))
            throw new RuleViolation("R-AM-29", "Kies een dag binnen een jaar.", "Vanaf");

        (OpheffenVanaf, OpheffingAangekondigdOp) = (vanaf, nu);
        Raise(new OpheffingAangekondigd(VerzoekId, vanaf, nu));
    }

    /// <summary>Lifts it, from the announced day on. Refused without an announcement, before that day, and twice.</summary>
    public void HefAfschermingOp(Verzoek verzoek, DateTimeOffset nu)
    {
        EisOpheffing(verzoek);
        if (OpheffenVanaf is not { } vanaf)
            throw new RuleViolation("R-AM-29", "Schrijf de verzoeker eerst vanaf welke dag wij de gegevens weer gebruiken.");
        if (Amsterdam.Datum(nu) < vanaf)
            throw new RuleViolation("R-AM-29", $"Dit kan vanaf {Datumtekst.Voluit(vanaf)}: die dag staat in de brief.");

        OpgehevenOp = nu;
        Raise(new AfschermingOpgeheven(VerzoekId, nu));
    }

    private void EisOpheffing(Verzoek verzoek)
    {
        Eis(verzoek, VerzoekStatus.Besloten, VerzoekStatus.Uitvoering, VerzoekStatus.Uitgevoerd, VerzoekStatus.Afgesloten);
        if (OpgehevenOp is not null)
            throw new RuleViolation("R-AM-29", "De afscherming is al opgeheven. Een collega was u net voor.");
        if (WachtOpOpheffing(verzoek).Count == 0)
            throw new RuleViolation("R-AM-29", "Hier valt geen afscherming op te heffen.");
    }
}
