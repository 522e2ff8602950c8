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
            db, TaakSoort.VerstrekkingZonderGrond, Rol.Fg, e.LeerlingId, null, "Er zijn gegevens gegeven zonder grond uit artikel 9. Kijk wat er nodig is, en of het een datalek is.", 1, e.Op, ct),
        VerstrekkingVastgelegd { Afgeschermd: true } e => TaakAsync(
            db, TaakSoort.AfgeschermdVerstrekt, Rol.Fg, e.LeerlingId, null, "Er zijn gegevens gegeven die waren afgeschermd. Kijk wat er nodig is, en of het een datalek is.", 1, e.Op, ct),
        KennisgevingGemaakt e => KennisgevingAsync(db, TaakSoort.Kennisgeving, e.VerzoekId, "Gegevens zijn veranderd. Vertel het wie ze eerder kreeg.", 5, e.Op, ct),
        KennisgevingHerinnerd e => KennisgevingAsync(db, TaakSoort.KennisgevingHerinneren, e.VerzoekId, "Een ontvanger antwoordde niet. Druk de herinnering af en doe die op de post.", 2, e.Op, ct),
        NietMogelijkVoorgesteld e => KennisgevingAsync(db, TaakSoort.KennisgevingMeekijken, e.VerzoekId, "Een collega wil een ontvanger niet vertellen. Kijk of u het eens bent.", 2, e.Op, ct),
        KennisgevingKlaargezet e => KlaarAsync(db, e.VerzoekId, e.Op, ct),
        KennisgevingVerzonden e => KlaarAsync(db, e.VerzoekId, e.Op, ct),
        KennisgevingAfgerond e => AfgerondAsync(db, e, ct),
        ToestemmingIngetrokken e => StopAsync(db, e, "Een toestemming is ingetrokken. Stop het gebruik, ook bij wie de gegevens kreeg of gaf.", ct),
        ToestemmingGeweigerd { WasInGebruik: true } e => StopAsync(db, e, "De leerling is 16 en zei nee tegen een toestemming van een ouder. Stop het gebruik, ook bij wie de gegevens kreeg of gaf.", ct),
        ToestemmingVerlopen e => StopAsync(db, e, "Een toestemming is verlopen. Stop het gebruik, of vraag een nieuwe.", ct),
        ToestemmingOvergenomen e => GevraagdAsync(db, e, ct),
        HerbevestigingGevraagd e => TaakAsync(
            db, TaakSoort.ToestemmingVragen, Rol.Secretariaat, e.LeerlingId, null, "De leerling is 16. Vraag de leerling opnieuw om toestemming. Tot dan mag er niets nieuws.", 5, e.Op, ct),
        LeerlingIngeschreven e => Ingeschreven(db, e),
        LeerlingGewijzigd e => GewijzigdAsync(db, e, ct),
        InformatieberichtVerzonden e => VerzondenAsync(db, e, ct),
        InformatieberichtNietNodig e => db.VervulBijLeerlingAsync(e.LeerlingId, e.Op, ct, TaakSoort.Informatiebericht, TaakSoort.InformatieAdres),
        InformatieberichtOnbestelbaar e => TaakAsync(db, TaakSoort.Informatiebericht, Rol.Secretariaat, e.LeerlingId, null, "De brief over onze gegevens kwam terug. Zoek het adres en stuur hem opnieuw.", 5, e.Op, ct),
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

    /// <summary>Each traject has an end: nobody has to find it out any more. Of most changes there is nothing to look up.</summary>
    private static Task GewijzigdAsync(PortaalDbContext db, LeerlingGewijzigd e, CancellationToken ct) =>
        db.Leerlingen.Local.FirstOrDefault(l => l.Id == e.LeerlingId)?.BewarenTot is not null ? db.VervulBijLeerlingAsync(e.LeerlingId, e.Op, ct, TaakSoort.EindeInvullen) : Task.CompletedTask;

    private async Task VerzondenAsync(PortaalDbContext db, InformatieberichtVerzonden e, CancellationToken ct)
    {
        await db.VervulBijLeerlingAsync(e.LeerlingId, e.Op, ct, TaakSoort.Informatiebericht, TaakSoort.InformatieAdres);
        if (e.MistAdres)
            await TaakAsync(db, TaakSoort.InformatieAdres, Rol.Secretariaat, e.LeerlingId, null, "Van een van de ouders is geen adres. Vraag het de school, en stuur de brief ook daarheen.", 5, e.Op, ct);
    }

    /// <summary>A task per consent: each has its own recipient or source.</summary>
    private async Task StopAsync(PortaalDbContext db, Toestemmingsgebeurtenis e, string wat, CancellationToken ct)
    {
        await TaakAsync(db, TaakSoort.GebruikStoppen, Rol.Secretariaat, e.LeerlingId, e.ToestemmingId, wat, 1, e.Op, ct);
        await GevraagdAsync(db, e, ct);
    }

    /// <summary>Nothing left to ask this pupil of 16.</summary>
    private static async Task GevraagdAsync(PortaalDbContext db, Toestemmingsgebeurtenis e, CancellationToken ct)
    {
        await db.Toestemmingen.Where(t => t.LeerlingId == e.LeerlingId && t.Status == ToestemmingStatus.TeHerbevestigen).LoadAsync(ct);
        if (!db.Toestemmingen.Local.Any(t => t.LeerlingId == e.LeerlingId && t.Status == ToestemmingStatus.TeHerbevestigen))
            await db.VervulBijLeerlingAsync(e.LeerlingId, e.Op, ct, TaakSoort.ToestemmingVragen);
    }

    /// <summary>One open task per request and thing to do.</summary>
    private async Task KennisgevingAsync(PortaalDbContext db, TaakSoort soort, Guid verzoek, string wat, int werkdagen, DateTimeOffset op, CancellationToken ct)
    {
        if (await db.WachtTaakAsync(soort, verzoek, null, null, ct))
            return;
        var kalender = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        db.Add(Taak.Maak(soort, Rol.Secretariaat, verzoek, wat, kalender.WerkdagenErbij(Amsterdam.Datum(op), werkdagen), op));
    }

    private static async Task AfgerondAsync(PortaalDbContext db, KennisgevingAfgerond e, CancellationToken ct)
    {
        if (e.Status == KennisgevingStatus.GeenReactie)
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, e.VerzoekId, "Een ontvanger van veranderde gegevens antwoordde niet, ook niet na een herinnering.", Amsterdam.Datum(e.Op), e.Op));
        if (e.Status == KennisgevingStatus.NietMogelijk)
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, e.VerzoekId, "Een ontvanger van veranderde gegevens wordt niet verteld. Twee collega's vonden dat het niet kan.", Amsterdam.Datum(e.Op), e.Op));
        await KlaarAsync(db, e.VerzoekId, e.Op, ct);
    }

    /// <summary>Nothing left to judge or to post, to agree with, or to remind: that task is done.</summary>
    private static async Task KlaarAsync(PortaalDbContext db, Guid verzoek, DateTimeOffset op, CancellationToken ct)
    {
        await db.Kennisgevingen.Where(k => k.VerzoekId == verzoek).LoadAsync(ct);
        var alle = db.Kennisgevingen.Local.Where(k => k.VerzoekId == verzoek).ToList();
        if (!alle.Exists(k => k.Status is KennisgevingStatus.TeBeoordelen or KennisgevingStatus.TeVersturen))
            await VerzoekGevolgen.VervulAsync(db, verzoek, op, ct, TaakSoort.Kennisgeving);
        if (!alle.Exists(k => k.WachtOpTweede))
            await VerzoekGevolgen.VervulAsync(db, verzoek, op, ct, TaakSoort.KennisgevingMeekijken);
        if (!alle.Exists(k => k.Status == KennisgevingStatus.Herinnerd))
            await VerzoekGevolgen.VervulAsync(db, verzoek, op, ct, TaakSoort.KennisgevingHerinneren);
    }

    private async Task TaakAsync(PortaalDbContext db, TaakSoort soort, Rol voor, Guid leerling, Guid? betreft, string wat, int werkdagen, DateTimeOffset op, CancellationToken ct)
    {
        // One open task per pupil and thing to do: a list of a hundred rows is one thing to look at.
        if (await db.WachtTaakAsync(soort, null, leerling, betreft, ct))
            return;
        var kalender = (await boek.VanNuAsync(ct)).Kalender.Werkdagen;
        db.Add(Taak.Maak(soort, voor, null, wat, kalender.WerkdagenErbij(Amsterdam.Datum(op), werkdagen), op, leerling: leerling, betreft: betreft));
    }
}
