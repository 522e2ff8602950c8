using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Pages.Directie;

/// <summary>
/// Makes a besluit known: who, link, level and age are judged anew, the overview opens or goes out on paper, the letter is written, the term stops; all of it in the
/// transaction of the caller, or nothing (R-AM-21, R-SEC-8).
/// </summary>
public sealed class Bekendmaking(PortaalDbContext db, Overzichtsamensteller samensteller)
{
    public async Task MaakBekendAsync(Zaakdossier dossier, MedewerkerId door, Bekendmakingswijze wijze, DateOnly datum, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var verzoek = dossier.Verzoek;
        var vandaag = Amsterdam.Datum(nu);
        // Whatever was decided: a parent hears no decision about a pupil who is 16 and did not choose (R-VTG-18).
        if (dossier.Leerling is { } leerling && verzoek.IsAanLeerling(leerling, vandaag))
            throw new RuleViolation("R-VTG-18", $"De leerling is 16 en kan kiezen tot en met {Datumtekst.Voluit(verzoek.LaatsteKeuzedag(leerling))}. Tot dan gaat er geen beslissing uit.");
        if (verzoek.Soort.HeeftOnderdelen() && verzoek.Besluit?.Uitkomst != BesluitUitkomst.BuitenBehandeling)
        {
            await MaakCorrectieBekendAsync(dossier, door, wijze, datum, nu, ct);
            return;
        }

        if (!verzoek.Soort.HeeftOverzicht() && verzoek.Besluit?.Uitkomst != BesluitUitkomst.BuitenBehandeling)
        {
            await MaakZonderSamenstellenBekendAsync(dossier, door, wijze, datum, nu, ct);
            return;
        }

        var geeft = verzoek.Besluit?.Uitkomst is BesluitUitkomst.Toegewezen or BesluitUitkomst.DeelsToegewezen or BesluitUitkomst.GeenGegevens;
        var overzicht = geeft ? await LeesAsync(verzoek.Id, ct) : dossier.Overzicht;
        if (geeft && dossier.Beletsels(vandaag, overzicht!.Documenten.Count) is { Count: > 0 } beletsels)
            throw new RuleViolation("R-SEC-8", string.Join(' ', beletsels));
        EisWeigeringMag(dossier, wijze, vandaag);
        // Somebody who worked on the overview does not sign it, also when another one offered it (R-AM-13).
        if (verzoek.Instellingen.VierOgen && overzicht?.Samenstellers.Contains(door) == true)
            throw new RuleViolation("R-AM-13", "U werkte zelf aan dit overzicht. Een ander moet tekenen.");

        verzoek.MaakBekend(door, wijze, Moment(datum, nu), nu);
        if (!geeft)
        {
            if (overzicht is { Status: OverzichtStatus.Samenstellen or OverzichtStatus.TerControle or OverzichtStatus.Vrijgegeven })
                overzicht.TrekIn(nu);
            return;
        }

        var vingerafdruk = await Overzichtsamensteller.VingerafdrukAsync(await samensteller.StelSamenAsync(overzicht!.Id, dossier.Toets, ct), ct);
        if (wijze == Bekendmakingswijze.Portaal)
            overzicht.MaakBeschikbaar(verzoek.Instellingen.BeschikbaarDagen, vingerafdruk, nu);
        else
            overzicht.ReikUit(datum, verzoek.Instellingen.BeschikbaarDagen, vingerafdruk, nu);
    }

    /// <summary>
    /// Facts for a parent without gezag, or an overview that was made before: nothing is composed here. Who may have it is judged anew all the same, and an address that became
    /// secret since keeps the overview in (R-VTG-22).
    /// </summary>
    private async Task MaakZonderSamenstellenBekendAsync(Zaakdossier dossier, MedewerkerId door, Bekendmakingswijze wijze, DateOnly datum, DateTimeOffset nu, CancellationToken ct)
    {
        var verzoek = dossier.Verzoek;
        var geeft = verzoek.Besluit?.Uitkomst == BesluitUitkomst.Toegewezen;
        // That a child is not in our files is said only to who proved who they are (R-AM-03).
        if ((geeft || verzoek.Besluit?.Uitkomst == BesluitUitkomst.GeenGegevens) && dossier.Beletsels(Amsterdam.Datum(nu), 0) is { Count: > 0 } beletsels)
            throw new RuleViolation("R-SEC-8", string.Join(' ', beletsels));
        if (verzoek.IsAntwoordVoorbijgestreefd(dossier.Leerling, Amsterdam.Datum(nu)))
            throw new RuleViolation("R-VTG-2", "De leerling is nu 16. Geef het voorstel terug: de leerling beslist zelf.");
        EisWeigeringMag(dossier, wijze, Amsterdam.Datum(nu));
        verzoek.MaakBekend(door, wijze, Moment(datum, nu), nu);
        if (!geeft || verzoek.Soort != VerzoekSoort.ExtraKopie)
            return;
        var overzicht = await LeesAsync(verzoek.KopieVanId!.Value, ct);
        await Afscherming.EisGeheimAfgeschermdAsync(db, verzoek, overzicht, ct);
        overzicht.GeefKopie(wijze == Bekendmakingswijze.Portaal, verzoek.Instellingen.BeschikbaarDagen, nu);
    }

    /// <summary>Whoever judged an item does not sign (R-AM-13); what is granted begins in this same transaction.</summary>
    private async Task MaakCorrectieBekendAsync(Zaakdossier dossier, MedewerkerId door, Bekendmakingswijze wijze, DateOnly datum, DateTimeOffset nu, CancellationToken ct)
    {
        var (verzoek, vandaag) = (dossier.Verzoek, Amsterdam.Datum(nu));
        var correctie = await db.Correcties.AsSplitQuery().SingleAsync(c => c.VerzoekId == verzoek.Id, ct);
        if (correctie.Onderdelen.Any(o => o.BeoordeeldDoor == door))
            throw new RuleViolation("R-AM-13", "U beoordeelde zelf een onderdeel. Een ander moet tekenen.");
        var geeft = correctie.Onderdelen.Any(o => o.IsToegewezen);
        // Also a refusal tells that the child is known (R-AM-03).
        if (dossier.Beletsels(correctie, opPapier: wijze != Bekendmakingswijze.Portaal, vandaag) is { Count: > 0 } beletsels)
            throw new RuleViolation("R-SEC-8", string.Join(' ', beletsels));

        verzoek.MaakBekend(door, wijze, Moment(datum, nu), nu);
        if (!geeft)
            return;
        var links = await db.Vertegenwoordigingen.Where(l => l.LeerlingId == verzoek.LeerlingId).ToListAsync(ct);
        var ander = dossier.Leerling is { } leerling && Medebelanghebbenden.Van(verzoek, leerling, links, vandaag).Count > 0;
        correctie.BeginUitvoering(verzoek, new Wisbelang(ander, dossier.Leerling?.Geboortedatum, SchoolMetZienswijze: correctie.ZienswijzeSchoolOp is not null), nu);
    }

    /// <summary>Also a refusal tells that the child is known: the road for who is not proved is the neutral letter (R-AM-03).</summary>
    private static void EisWeigeringMag(Zaakdossier dossier, Bekendmakingswijze wijze, DateOnly vandaag)
    {
        if (dossier.BeletselsVanWeigering(opPapier: wijze != Bekendmakingswijze.Portaal, vandaag) is { Count: > 0 } beletsels)
            throw new RuleViolation("R-SEC-8", $"{string.Join(' ', beletsels)} Op papier zegt ook een weigering dat wij de leerling kennen. Geef het voorstel terug en vraag eerst wat ontbreekt.");
    }

    private static DateTimeOffset Moment(DateOnly datum, DateTimeOffset nu) => datum == Amsterdam.Datum(nu) ? nu : Amsterdam.BeginVanDag(datum).AddHours(12);

    private async Task<Gegevensoverzicht> LeesAsync(Guid verzoekId, CancellationToken ct) =>
        await db.Overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Documenten).Include(o => o.Zoekingen).Include(o => o.Ontvangers)
            .AsSplitQuery().FirstOrDefaultAsync(o => o.VerzoekId == verzoekId, ct)
        ?? throw new RuleViolation("R-11.3-4", "Er is geen overzicht. Geef het verzoek terug en maak eerst het overzicht.");
}
