using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toegang;

/// <summary>
/// May the verzoeker be told on paper what our files hold? A letter in the portal is judged when it is opened; paper is judged until it goes: when it is written, when it is
/// printed and when it is posted (R-SEC-8, R-AM-03).
/// </summary>
public sealed class Posttoets(PortaalDbContext db, Toegangslezer toegang, Niveaus niveaus)
{
    /// <summary>Identity, link and age hold at this instant, as <see cref="Toegangstabel"/> asks of paper.</summary>
    public async Task<bool> MagKrijgenAsync(Verzoek verzoek, DateTimeOffset op, CancellationToken ct) =>
        (await toegang.LeesAsync(verzoek, ct) with { Niveau = await niveaus.VanAsync(verzoek, ct) }).Beslis(Toegangswens.VrijgaveOpPapier, Amsterdam.Datum(op)) == Toegangsoordeel.AllesGoed;

    /// <summary>
    /// A letter may go by post now. Of a child that is not in our files there is no link to judge: then only the identity counts. Nothing to judge is the refusal that says only
    /// that the gezag is not certain. A letter to another holder of gezag is judged by that person (R-AM-11).
    /// </summary>
    public async Task<bool> MagOpPapierAsync(Brief brief, Verzoek verzoek, DateTimeOffset op, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(verzoek);
        if (brief.Soort == BriefSoort.WissingAanAnder)
            return await MagAnderAsync(brief, verzoek, Amsterdam.Datum(op), ct);
        if (brief.ZonderDossiergegevens || await ZegtAlleenGezagAsync(brief, ct))
            return true;
        return verzoek.VraagtAlleenIdentiteit
            ? await niveaus.VanAsync(verzoek, ct) >= Niveau.N2
            : await MagKrijgenAsync(verzoek, op, ct);
    }

    /// <summary>In a sentence for staff, why this letter may not go now; null when it may, and when it went.</summary>
    public async Task<string?> WaaromNietAsync(Brief brief, Verzoek verzoek, DateTimeOffset op, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (brief is { GepostOp: null, Soort: BriefSoort.OpheffingAangekondigd } && await db.Brieven.AnyAsync(n => n.VerzoekId == brief.VerzoekId && n.Soort == brief.Soort && n.Op > brief.Op, ct))
            return "Er is een nieuwere brief, met een andere dag.";
        if (brief.GepostOp is not null || await MagOpPapierAsync(brief, verzoek, op, ct))
            return null;
        return brief.Soort == BriefSoort.WissingAanAnder
            ? "Deze ontvanger beslist nu niet over de leerling, of er is een geheim adres of een bezwaar. Kijk wie het moet horen."
            : "De verzoeker mag deze brief nu niet hebben. Kijk wie hij is en voor wie hij beslist.";
    }

    /// <summary>
    /// The pupil as a letter about a correction may know it: with the school that stands in our files. Null when the verzoeker may not have that now, and when somebody around
    /// the pupil has a secret address: the school is a place to wait (R-VTG-22).
    /// </summary>
    public async Task<Leerling?> LeerlingVoorBriefAsync(Verzoek verzoek, DateTimeOffset op, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.LeerlingId is not { } kind || !await MagKrijgenAsync(verzoek, op, ct))
            return null;
        var leerling = await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == kind, ct);
        return leerling is { HeeftGeheim: false } ? leerling : null;
    }

    /// <summary>Holds gezag today, by an own link or else as the register knows the parents; and nobody around this pupil has to be left in peace (R-VTG-9, R-VTG-22).</summary>
    private async Task<bool> MagAnderAsync(Brief brief, Verzoek verzoek, DateOnly vandaag, CancellationToken ct)
    {
        var schrikkel = verzoek.Instellingen.Termijnen.Schrikkel;
        if (await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == verzoek.LeerlingId, ct) is not { } leerling || Leeftijdsgrens.Leeftijd(leerling.Geboortedatum, vandaag, schrikkel) >= 16)
            return false;
        var links = await db.Vertegenwoordigingen.AsNoTracking().Where(l => l.LeerlingId == leerling.Id).ToListAsync(ct);
        if (await Toegangslezer.WaaromStilAsync(db, leerling, links, ct) is not null)
            return false;
        var naam = Leerling.AlsZoeknaam(brief.AanNaam);
        var eigen = links.FindAll(l => l.Soort.HeeftGezag() && Leerling.AlsZoeknaam(l.Naam) == naam);
        return eigen.Count > 0
            ? eigen.Exists(l => l.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: schrikkel))
            : Medebelanghebbenden.Van(verzoek, leerling, links, vandaag).Any(a => Leerling.AlsZoeknaam(a.Naam) == naam);
    }

    private async Task<bool> ZegtAlleenGezagAsync(Brief brief, CancellationToken ct) =>
        brief.Soort is BriefSoort.CorrectieAfgewezen or BriefSoort.BezwaarVerwerkingAfgewezen
        && await db.Correcties.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(c => c.VerzoekId == brief.VerzoekId, ct) is { } correctie
        && correctie.ZegtAlleenGezag;
}
