using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
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
    /// The items that a decision on an objection leaves closed off in whole or in part, made known or not yet: refused ones, and those of which one kind was granted while
    /// everything was closed. The letter says so, and so does its preview.
    /// </summary>
    public IReadOnlyList<Correctieonderdeel> BlijftDicht() =>
        [.. Onderdelen.Where(o => o is { IsToegewezen: false, Oordeel: not Onderdeeloordeel.NietInOnsBestand } or { IsToegewezen: true, IsRegel: false, Categorie: not null })];

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
        return verzoek.Besluit?.BekendgemaaktOp is not null ? BlijftDicht() : [];
    }

    /// <summary>First local date that can be announced on this one.</summary>
    public static DateOnly OpheffenKanVanaf(Verzoek verzoek, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.Kalender.Werkdagen.WerkdagenErbij(vandaag, AankondigingWerkdagen);
    }

    /// <summary>
    /// Tells the verzoeker from which day the data are used again. Refused when nothing was refused, before the besluit is known, a day too soon, and a second time: what was
    /// promised stands. Unless nobody heard it: then there is no promise, and it is told anew with another day (<paramref name="gehoord"/>).
    /// </summary>
    public void KondigOpheffingAan(Verzoek verzoek, DateOnly vanaf, DateTimeOffset nu, bool gehoord)
    {
        EisOpheffing(verzoek);
        if (gehoord && OpheffenVanaf is { } eerder)
            throw new RuleViolation("R-AM-29", $"De verzoeker weet al dat wij de gegevens weer gebruiken vanaf {Datumtekst.Voluit(eerder)}.", "Vanaf");
        var vroegst = OpheffenKanVanaf(verzoek, Amsterdam.Datum(nu));
        if (vanaf < vroegst)
            throw new RuleViolation("R-AM-29", $"Kies {Datumtekst.Voluit(vroegst)} of later. De verzoeker krijgt eerst bericht.", "Vanaf");
        if (vanaf > vroegst.AddYears(1))
            throw new RuleViolation("R-AM-29", "Kies een dag binnen een jaar.", "Vanaf");

        (OpheffenVanaf, OpheffingAangekondigdOp) = (vanaf, nu);
        Raise(new OpheffingAangekondigd(VerzoekId, vanaf, nu));
    }

    /// <summary>
    /// Lifts it, from the announced day on. Refused without an announcement, before that day, and twice; without the letter that told the day (null: none went out), and while
    /// one on paper is not in the post for the werkdagen that somebody has to react.
    /// </summary>
    public void HefAfschermingOp(Verzoek verzoek, Brief? brief, DateTimeOffset nu)
    {
        EisOpheffing(verzoek);
        if (OpheffenVanaf is not { } vanaf)
            throw new RuleViolation("R-AM-29", "Schrijf de verzoeker eerst vanaf welke dag wij de gegevens weer gebruiken.");
        if (Amsterdam.Datum(nu) < vanaf)
            throw new RuleViolation("R-AM-29", $"Dit kan vanaf {Datumtekst.Voluit(vanaf)}: die dag staat in de brief.");
        EisGehoord(verzoek, brief, Amsterdam.Datum(nu));

        OpgehevenOp = nu;
        Raise(new AfschermingOpgeheven(VerzoekId, nu));
    }

    private static void EisGehoord(Verzoek verzoek, Brief? brief, DateOnly vandaag)
    {
        if (brief is not { Soort: BriefSoort.OpheffingAangekondigd } || brief.VerzoekId != verzoek.Id)
            throw new RuleViolation("R-AM-29", "Er ging geen brief uit. Zoek eerst wie dit moet horen.");
        if (!brief.PerPost)
            return;
        var gepost = brief.GepostOp ?? throw new RuleViolation("R-AM-29", "De brief is nog niet op de post. Leg eerst vast wanneer hij wegging.");
        var vanaf = OpheffenKanVanaf(verzoek, gepost);
        if (vandaag < vanaf)
            throw new RuleViolation("R-AM-29", $"De brief ging op {Datumtekst.Voluit(gepost)} op de post. Opheffen kan vanaf {Datumtekst.Voluit(vanaf)}.");
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
