using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <summary>
/// The facts of one request that make its term, and nothing else: who counts many requests reads only these. A <see cref="Verzoek"/> computes its own term from them, so that
/// both always say the same (R-TRM-1..14).
/// </summary>
/// <param name="Vanaf">T0, local date: <see cref="Begin"/>.</param>
/// <param name="Vragen">Every question for proof, in any order.</param>
/// <param name="Instellingen">Of the day of receipt (R-TRM-14).</param>
/// <param name="Kalender">Of the day of receipt.</param>
public sealed record Termijnfeiten(DateOnly Vanaf, IReadOnlyList<Bewijsfeit> Vragen, InstellingenVersie Instellingen, KalenderVersie Kalender)
{
    /// <summary>The questions that may make the term stand still; whether each one does, the term judges.</summary>
    public IReadOnlyList<(Bewijsfeit Vraag, Opschorting Opschorting)> Opschortingen =>
        [.. from vraag in Vragen where SchortOp(vraag.Onderwerp) && !VraagtDoorOnzeFout(vraag) let stil = vraag.AlsOpschorting where stil is not null select (vraag, stil)];

    /// <summary>T0, local date: the postmark when the installation counts a correction from the day it was filed, else the receipt. Never after the receipt (D-09).</summary>
    public static DateOnly Begin(DateOnly ontvangenOp, DateOnly? poststempel, InstellingenVersie instellingen)
    {
        ArgumentNullException.ThrowIfNull(instellingen);
        return poststempel is { } stempel && stempel < ontvangenOp && instellingen.Termijnen.CorrectieStart == CorrectieStart.Ingediend ? stempel : ontvangenOp;
    }

    /// <summary>The term as it stands. Nothing extends it: that is off (D-08).</summary>
    public Termijn Bereken() => Bereken(Opschortingen);

    /// <summary>The term as it stands, with these as what may make it stand still.</summary>
    public Termijn Bereken(IReadOnlyList<(Bewijsfeit Vraag, Opschorting Opschorting)> opschortingen) =>
        Termijn.Bereken(Vanaf, [.. opschortingen.Select(o => o.Opschorting)], verlenging: null, Instellingen.Termijnen, Kalender.Werkdagen);

    // D-07: doubt about gezag suspends in regime Awb, not in Civiel (R-AM-20).
    internal bool SchortOp(BewijsOnderwerp onderwerp) =>
        onderwerp == BewijsOnderwerp.Identiteit || (Instellingen.Termijnen.OpschortenBijGezagsbewijs && Instellingen.Regime == Rechtsbescherming.Awb);

    // Asked again because we did not look at what came: that never costs the parent days.
    internal bool VraagtDoorOnzeFout(Bewijsfeit vraag) =>
        Vragen.Where(b => b.Onderwerp == vraag.Onderwerp && b.Id.CompareTo(vraag.Id) < 0).MaxBy(b => b.Id) is { Oordeel: BewijsOordeel.NietBekeken };
}
