using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from each event in the registers that hang under a pupil, in the same transaction: tasks.</summary>
public sealed class RegisterGevolgen(Spelregelboek boek)
{
    public Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        VerstrekkingVastgelegd { ZonderGrond: true } e => TaakAsync(
            db, TaakSoort.VerstrekkingZonderGrond, Rol.Fg, e.LeerlingId, "Er zijn gegevens gegeven zonder grond uit artikel 9. Kijk wat er nodig is, en of het een datalek is.", 1, e.Op, ct),
        VerstrekkingVastgelegd { Afgeschermd: true } e => TaakAsync(
            db, TaakSoort.VerstrekkingZonderGrond, Rol.Fg, e.LeerlingId, "Er zijn gegevens gegeven die waren afgeschermd. Kijk wat er nodig is, en of het een datalek is.", 1, e.Op, ct),
        KennisgevingGemaakt e => KennisgevingAsync(db, e.VerzoekId, "Gegevens zijn veranderd. Vertel het wie ze eerder kreeg.", 5, e.Op, ct),
        KennisgevingHerinnerd e => KennisgevingAsync(db, e.VerzoekId, "Een ontvanger antwoordde niet. Druk de herinnering af en doe die op de post.", 2, e.Op, ct),
        NietMogelijkVoorgesteld e => KennisgevingAsync(db, e.VerzoekId, "Een collega wil een ontvanger niet vertellen. Kijk of u het eens bent.", 2, e.Op, ct),
        KennisgevingVerzonden e => KlaarAsync(db, e.VerzoekId, e.Op, ct),
        KennisgevingAfgerond e => AfgerondAsync(db, e, ct),
        ToestemmingIngetrokken e => TaakAsync(
            db, TaakSoort.GebruikStoppen, Rol.Secretariaat, e.LeerlingId, "Een toestemming is ingetrokken. Stop het gebruik, ook bij wie de gegevens kreeg of gaf.", 1, e.Op, ct),
        ToestemmingGeweigerd { WasInGebruik: true } e => TaakAsync(
            db, TaakSoort.GebruikStoppen, Rol.Secretariaat, e.LeerlingId, "De leerling is 16 en zei nee tegen een toestemming van een ouder. Stop het gebruik, ook bij wie de gegevens kreeg of gaf.", 1, e.Op, ct),
        ToestemmingVerlopen e => TaakAsync(db, TaakSoort.GebruikStoppen, Rol.Secretariaat, e.LeerlingId, "Een toestemming is verlopen. Stop het gebruik, of vraag een nieuwe.", 1, e.Op, ct),
        HerbevestigingGevraagd e => TaakAsync(
            db, TaakSoort.ToestemmingVragen, Rol.Secretariaat, e.LeerlingId, "De leerling is 16. Vraag de leerling opnieuw om toestemming. Tot dan mag er niets nieuws.", 5, e.Op, ct),
        LeerlingIngeschreven e => Ingeschreven(db, e),
        InformatieberichtVerzonden e => VerzondenAsync(db, e, ct),
        InformatieberichtNietNodig e => VervulAsync(db, e.LeerlingId, e.Op, ct),
        InformatieberichtOnbestelbaar e => TaakAsync(db, TaakSoort.Informatiebericht, Rol.Secretariaat, e.LeerlingId, "De brief over onze gegevens kwam terug. Zoek het adres en stuur hem opnieuw.", 5, e.Op, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>A month, at latest (AVG 14 lid 3). No calendar is read: a roster may bring thousands.</summary>
    private static Task Ingeschreven(PortaalDbContext db, LeerlingIngeschreven e)
    {
        var bericht = Informatiebericht.Voor(e.LeerlingId, e.Op);
        db.Add(bericht);
        db.Add(Taak.Maak(TaakSoort.Informatiebericht, Rol.Secretariaat, null, "Nieuwe leerling: vertel de ouders of de leerling dat wij gegevens hebben.", bericht.Uiterlijk, e.Op, leerling: e.LeerlingId));
        return Task.CompletedTask;
    }

    private async Task VerzondenAsync(PortaalDbContext db, InformatieberichtVerzonden e, CancellationToken ct)
    {
        await VervulAsync(db, e.LeerlingId, e.Op, ct);
        if (e.MistAdres)
            await TaakAsync(db, TaakSoort.Informatiebericht, Rol.Secretariaat, e.LeerlingId, "Van een van de ouders is geen adres. Vraag het de school, en stuur de brief ook daarheen.", 5, e.Op, ct);
    }

    private static async Task VervulAsync(PortaalDbContext db, Guid leerling, DateTimeOffset op, CancellationToken ct)
    {
        await db.Taken.Where(t => t.LeerlingId == leerling && t.Soort == TaakSoort.Informatiebericht && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.LeerlingId == leerling && t.Soort == TaakSoort.Informatiebericht))
            taak.Vervul(op);
    }

    /// <summary>One open task per request and thing to do.</summary>
    private async Task KennisgevingAsync(PortaalDbContext db, Guid verzoek, string wat, int werkdagen, DateTimeOffset op, CancellationToken ct)
    {
        await db.Taken.Where(t => t.VerzoekId == verzoek && t.Soort == TaakSoort.Kennisgeving && t.GedaanOp == null).LoadAsync(ct);
        if (db.Taken.Local.Any(t => t.VerzoekId == verzoek && t.Omschrijving == wat && t.GedaanOp is null))
            return;
        var kalender = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        db.Add(Taak.Maak(TaakSoort.Kennisgeving, Rol.Secretariaat, verzoek, wat, kalender.WerkdagenErbij(Amsterdam.Datum(op), werkdagen), op));
    }

    private static async Task AfgerondAsync(PortaalDbContext db, KennisgevingAfgerond e, CancellationToken ct)
    {
        if (e.Status == KennisgevingStatus.GeenReactie)
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, e.VerzoekId, "Een ontvanger van veranderde gegevens antwoordde niet, ook niet na een herinnering.", Amsterdam.Datum(e.Op), e.Op));
        if (e.Status == KennisgevingStatus.NietMogelijk)
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, e.VerzoekId, "Een ontvanger van veranderde gegevens wordt niet verteld. Twee collega's vonden dat het niet kan.", Amsterdam.Datum(e.Op), e.Op));
        await KlaarAsync(db, e.VerzoekId, e.Op, ct);
    }

    /// <summary>Nothing left to judge or to post: the tasks about it are done.</summary>
    private static async Task KlaarAsync(PortaalDbContext db, Guid verzoek, DateTimeOffset op, CancellationToken ct)
    {
        await db.Kennisgevingen.Where(k => k.VerzoekId == verzoek).LoadAsync(ct);
        if (db.Kennisgevingen.Local.Any(k => k.VerzoekId == verzoek && k.Status is KennisgevingStatus.TeBeoordelen or KennisgevingStatus.TeVersturen))
            return;
        await db.Taken.Where(t => t.VerzoekId == verzoek && t.Soort == TaakSoort.Kennisgeving && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.VerzoekId == verzoek && t.Soort == TaakSoort.Kennisgeving))
            taak.Vervul(op);
    }

    private async Task TaakAsync(PortaalDbContext db, TaakSoort soort, Rol voor, Guid leerling, string wat, int werkdagen, DateTimeOffset op, CancellationToken ct)
    {
        // One open task per pupil and thing to do: a list of a hundred rows is one thing to look at.
        if (db.Taken.Local.Any(t => t.LeerlingId == leerling && t.Soort == soort && t.Omschrijving == wat && t.GedaanOp == null)
            || await db.Taken.AnyAsync(t => t.LeerlingId == leerling && t.Soort == soort && t.Omschrijving == wat && t.GedaanOp == null, ct))
            return;
        var kalender = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        db.Add(Taak.Maak(soort, voor, null, wat, kalender.WerkdagenErbij(Amsterdam.Datum(op), werkdagen), op, leerling: leerling));
    }
}
