using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Klachten;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from each event of a complaint, in the same transaction: letters and tasks; the FG hears of every one about privacy (R-KLT-9).</summary>
public sealed class KlachtGevolgen(Klachtpost post)
{
    public async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (gebeurtenis is not Klachtgebeurtenis e)
            return;
        var klacht = await db.Klachten.FindAsync([e.KlachtId], ct) ?? throw new InvalidOperationException("An event of a complaint that is not there.");
        if (e is not (KlachtOntvangen or KlachtGekenmerkt or KlachtGehoord or KlachtVerdaagd))
            await VervulAsync(db, klacht, TaakSoort.Klacht, e.Op, ct);
        // Another last day, another handler, or no term any more: the sweep warns anew when there is something to warn of.
        if (e is KlachtVerdaagd or KlachtToegewezen || !klacht.IsOpen)
            await VervulAsync(db, klacht, TaakSoort.Termijn, e.Op, ct);
        await (e switch
        {
            KlachtOntvangen => OntvangenAsync(db, klacht, e.Op, ct),
            KlachtToegewezen => ToegewezenAsync(db, klacht, e.Op, ct),
            KlachtGekenmerkt => GekenmerktAsync(db, klacht, e.Op, ct),
            KlachtVerdaagd => post.StuurAsync(db, klacht, KlachtbriefSoort.MeerTijd, e.Op, ct),
            KlachtVoorgelegd => VoorgelegdAsync(db, klacht, e.Op, ct),
            KlachtAfgehandeld => post.StuurAsync(db, klacht, KlachtbriefSoort.Antwoord, e.Op, ct),
            KlachtOmgezet => post.StuurAsync(db, klacht, KlachtbriefSoort.NaarBezwaar, e.Op, ct),
            KlachtIngetrokken or KlachtOpgelost => post.StuurAsync(db, klacht, KlachtbriefSoort.Gestopt, e.Op, ct),
            _ => Task.CompletedTask,
        });
        if (e is KlachtTeruggegeven)
            Taken(db, klacht, Rol.Behandelaar, "De directeur gaf het antwoord op een klacht terug. Kijk er nog eens naar.", 2, e.Op, klacht.BehandelaarId);
        if (e is KlachtAfgehandeld)
            Taken(db, klacht, Rol.Secretariaat, "De klacht is beantwoord. Doe wat wij beloofden en sluit haar af.", 10, e.Op);
    }

    private async Task OntvangenAsync(PortaalDbContext db, Klacht klacht, DateTimeOffset op, CancellationToken ct)
    {
        await post.StuurAsync(db, klacht, KlachtbriefSoort.Ontvangen, op, ct);
        Taken(db, klacht, Rol.Secretariaat, "Nieuwe klacht: geef haar aan iemand die er niets mee te maken had.", 2, op);
        await SeinAsync(db, klacht, op, ct);
    }

    private async Task ToegewezenAsync(PortaalDbContext db, Klacht klacht, DateTimeOffset op, CancellationToken ct)
    {
        await post.StuurAsync(db, klacht, KlachtbriefSoort.Behandelaar, op, ct);
        Taken(db, klacht, Rol.Behandelaar, "U behandelt een klacht. Bied een gesprek aan en schrijf het antwoord.", 5, op, klacht.BehandelaarId);
    }

    private static async Task GekenmerktAsync(PortaalDbContext db, Klacht klacht, DateTimeOffset op, CancellationToken ct)
    {
        await SeinAsync(db, klacht, op, ct);
        if (klacht is { IsIngebrekestelling: true, VerzoekId: not null } && !await db.WachtTaakAsync(TaakSoort.Signaal, klacht.VerzoekId, null, klacht.Id, ct))
            db.Add(Taak.Maak(
                TaakSoort.Signaal, Rol.Secretariaat, klacht.VerzoekId, "Een klacht vraagt ook om een beslissing binnen twee weken. Leg de ingebrekestelling vast.",
                klacht.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(op), 1), op, betreft: klacht.Id));
    }

    private static async Task VoorgelegdAsync(PortaalDbContext db, Klacht klacht, DateTimeOffset op, CancellationToken ct)
    {
        var overDirecteur = await db.GaatOverDirecteurAsync(klacht, ct);
        Taken(
            db, klacht, overDirecteur ? Rol.Secretariaat : Rol.Directeur,
            overDirecteur ? "Een klacht gaat over de directeur: laat het bestuur het antwoord tekenen." : "Lees het antwoord op een klacht en teken het.", 2, op);
    }

    /// <summary>Once per complaint, also when it turns out later to be about privacy.</summary>
    private static async Task SeinAsync(PortaalDbContext db, Klacht klacht, DateTimeOffset op, CancellationToken ct)
    {
        if (klacht.OverPrivacy && !db.Taken.Local.Any(t => t.BetreftId == klacht.Id && t is { VoorRol: Rol.Fg, Soort: TaakSoort.Signaal })
            && !await db.Taken.AnyAsync(t => t.BetreftId == klacht.Id && t.VoorRol == Rol.Fg && t.Soort == TaakSoort.Signaal, ct))
            db.Add(Taak.Maak(
                TaakSoort.Signaal, Rol.Fg, null, $"Klacht {klacht.Nummer} gaat over privacy.", klacht.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(op), 2), op, betreft: klacht.Id));
    }

    private static async Task VervulAsync(PortaalDbContext db, Klacht klacht, TaakSoort soort, DateTimeOffset op, CancellationToken ct)
    {
        await db.Taken.Where(t => t.BetreftId == klacht.Id && t.Soort == soort && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.BetreftId == klacht.Id && t.Soort == soort))
            taak.Vervul(op);
    }

    private static void Taken(PortaalDbContext db, Klacht klacht, Rol rol, string wat, int werkdagen, DateTimeOffset op, MedewerkerId? wie = null) => db.Add(Taak.Maak(
        TaakSoort.Klacht, rol, null, wat, klacht.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(op), werkdagen), op, wie, betreft: klacht.Id));
}
