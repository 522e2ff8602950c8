using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>
/// What follows when the pupil of an open request becomes 16 (R-VTG-18): the question to the pupil on paper, D11c to the parent, and at the end one letter to the parent that
/// reads the same whatever was chosen. Nothing here tells the parent what the pupil did, nor when.
/// </summary>
public sealed class ZestienGevolgen(Brievenbus brievenbus)
{
    private static readonly TaakSoort[] Werk =
    [
        TaakSoort.NieuwVerzoek, TaakSoort.Termijn, TaakSoort.Controleren, TaakSoort.Tekenen, TaakSoort.BewijsUitgebleven, TaakSoort.NieuweDatumNoemen, TaakSoort.LeerlingKiest,
        TaakSoort.CodeVersturen, TaakSoort.KopieBeoordelen,
    ];

    public async Task VerwerkAsync(PortaalDbContext db, Verzoekgebeurtenis gebeurtenis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        var verzoek = db.Verzoeken.Local.FirstOrDefault(v => v.Id == gebeurtenis.VerzoekId) ?? await db.Verzoeken.SingleAsync(v => v.Id == gebeurtenis.VerzoekId, ct);
        var leerling = db.Leerlingen.Local.FirstOrDefault(l => l.Id == verzoek.LeerlingId) ?? await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == verzoek.LeerlingId, ct);
        switch (gebeurtenis)
        {
            case LeerlingGevraagd e:
                await VraagAsync(db, verzoek, leerling, e.Op);
                break;
            case VerzoekOvergenomen e:
                await OvergenomenAsync(db, verzoek, e.Op, ct);
                await VerzoekGevolgen.BeeindigKopieAsync(db, e, ct);
                break;
            case LeerlingkeuzeGemaakt e:
                await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.LeerlingKiest);
                if (e.Keuze == Leerlingkeuze.GeeftMachtiging)
                    Taak(db, verzoek, "De leerling wil dat de ouder verdergaat. Leg de machtiging vast bij dit verzoek.", verzoek.LaatsteKeuzedag(leerling), e.Op);
                break;
            case VerzoekGeeindigdBijZestien e:
                await GeeindigdAsync(db, verzoek, leerling, e.Op, ct);
                await VerzoekGevolgen.BeeindigKopieAsync(db, e, ct);
                break;
            case OuderIngelicht e:
                await brievenbus.StuurAsync(db, verzoek, BriefSoort.GeenAntwoordBijZestien, e.Op, f => f with { Leerling = leerling, Aan = Geadresseerde.Vorige(verzoek) });
                break;
        }
    }

    private async Task VraagAsync(PortaalDbContext db, Verzoek verzoek, Leerling leerling, DateTimeOffset op)
    {
        await brievenbus.StuurAsync(db, verzoek, BriefSoort.LeerlingBeslist, op, f => f with { Leerling = leerling });
        await brievenbus.StuurAsync(
            db, verzoek, BriefSoort.LeerlingKiest, op, f => f with { Leerling = leerling, Aan = new Geadresseerde(null, leerling.Naam, leerling.Adres, Aanspreekvorm.Je) });
        Taak(db, verzoek, "De leerling is 16 en beslist over dit verzoek. Leg de keuze vast als die op papier of aan de balie komt.", verzoek.LaatsteKeuzedag(leerling), op);
    }

    private async Task OvergenomenAsync(PortaalDbContext db, Verzoek verzoek, DateTimeOffset op, CancellationToken ct)
    {
        // Composed for the parent: what is left out for one reader is not what is left out for another (R-VTG-24).
        var overzicht = await OverzichtAsync(db, verzoek, ct);
        if (overzicht is { Status: OverzichtStatus.TerControle or OverzichtStatus.Vrijgegeven })
            overzicht.StuurTerug("De leerling nam dit verzoek over. Kijk opnieuw wat erin hoort en wat niet.", verzoek.KeuzeDoor ?? default, op);
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, op, ct, [.. Werk.Except([TaakSoort.NieuwVerzoek, TaakSoort.Termijn, TaakSoort.NieuweDatumNoemen])]);
        Taak(db, verzoek, "De leerling nam dit verzoek over. Ga verder; de laatste dag blijft hetzelfde.", verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(op), 2), op);
        await brievenbus.StuurAsync(db, verzoek, BriefSoort.VerzoekOvergenomen, op);
    }

    private async Task GeeindigdAsync(PortaalDbContext db, Verzoek verzoek, Leerling leerling, DateTimeOffset op, CancellationToken ct)
    {
        if (await OverzichtAsync(db, verzoek, ct) is { Status: OverzichtStatus.Samenstellen or OverzichtStatus.TerControle or OverzichtStatus.Vrijgegeven } overzicht)
            overzicht.TrekIn(op);
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, op, ct, Werk);
        Taak(
            db, verzoek, "De leerling is 16. Dit verzoek van een ouder is geëindigd zonder antwoord. Sluit het af in het dossier.",
            verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(op), 2), op);
        if (verzoek.Soort == VerzoekSoort.BezwaarVerwerking)
        {
            db.Add(Domain.Taken.Taak.Maak(
                TaakSoort.AfschermingOpheffen, Rol.Secretariaat, verzoek.Id, "De leerling is 16. Schrijf de leerling vanaf welke dag wij de gegevens weer gebruiken. Tot dan blijven ze dicht.",
                verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(op), 5), op));
        }

        await brievenbus.StuurAsync(db, verzoek, BriefSoort.GeenAntwoordBijZestien, op, f => f with { Leerling = leerling });
    }

    private static void Taak(PortaalDbContext db, Verzoek verzoek, string omschrijving, DateOnly uiterlijk, DateTimeOffset op) =>
        db.Add(Domain.Taken.Taak.Maak(TaakSoort.LeerlingKiest, Rol.Secretariaat, verzoek.Id, omschrijving, uiterlijk, op));

    private static async Task<Gegevensoverzicht?> OverzichtAsync(PortaalDbContext db, Verzoek verzoek, CancellationToken ct) =>
        db.Overzichten.Local.FirstOrDefault(o => o.VerzoekId == verzoek.Id) ?? await db.Overzichten.FirstOrDefaultAsync(o => o.VerzoekId == verzoek.Id, ct);
}
