using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// The steps that also write to the parent: too late (D13b), the reminder about proof (D9), and the task when proof stayed away (D12). Each in one transaction with its
/// alarm, so each once for the date it is about.
/// </summary>
public sealed class Termijnpost(PortaalDbContext db, Brievenbus brievenbus, TimeProvider klok)
{
    /// <summary>R has passed without an answer (R-AM-22). Returns the number of alerts written: 1, or 0 when it was there.</summary>
    public Task<int> MeldTeLaatAsync(Guid verzoekId, DateOnly dag) => InTransactieAsync(verzoekId, async (verzoek, nu, ct) =>
    {
        var aantal = 0;
        if (verzoek is { IsOpen: true, Uiterlijk: { } uiterlijk } && uiterlijk < dag && !verzoek.IsOpgeschort(dag)
            && await VoegToeAsync(verzoek, Klok.Antwoord, Alarmstap.TeLaat, uiterlijk, nu, nagekomen: uiterlijk.AddDays(1) < dag || await MisteLaatsteDagAsync(verzoek, uiterlijk, ct), ct))
        {
            aantal = 1;
            await SluitTakenAsync(verzoek, nu, ct);
            Taak(verzoek, TaakSoort.Termijn, Rol.Secretariaat, "Het antwoord is te laat. De ouder heeft daarover bericht.", dag, nu);
            Taak(verzoek, TaakSoort.Termijn, Rol.Directeur, "Een antwoord is te laat. De ouder heeft daarover bericht.", dag, nu);
            Taak(verzoek, TaakSoort.Termijn, Rol.Fg, "Een antwoord is te laat.", dag, nu);
            Taak(
                verzoek, TaakSoort.NieuweDatumNoemen, Rol.Secretariaat, "Laat de ouder binnen twee werkdagen weten wanneer het antwoord komt.",
                verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 2), nu);
            Noteer(verzoek, "TermijnOverschreden", nu);
            await brievenbus.StuurAsync(db, verzoek, BriefSoort.AntwoordIsTeLaat, nu);
        }

        await db.SaveChangesAsync(ct);
        await db.Verzoeken.Where(v => v.Id == verzoekId).ExecuteUpdateAsync(s => s.SetProperty(v => v.AlarmVanaf, (DateOnly?)null), ct);
        return aantal;
    });

    /// <summary>Reminds of proof that was asked, or says that it stayed away. Returns the number of alerts written.</summary>
    public Task<int> BewaakBewijsAsync(Guid verzoekId, DateOnly dag) => InTransactieAsync(verzoekId, async (verzoek, nu, ct) =>
    {
        var aantal = 0;
        var kalender = verzoek.Kalender.Werkdagen;
        if (verzoek.IsOpen)
        {
            foreach (var bewijs in verzoek.Bewijsverzoeken.Where(b => b.StaatOpen(dag) && b.HerinnerOp(kalender) <= dag))
                aantal += await HerinnerAsync(verzoek, bewijs, dag, nu, ct) ? 1 : 0;
            foreach (var bewijs in verzoek.Bewijsverzoeken.Where(b => b.WachtOpVersturen && b.VersturenUiterlijk < dag))
                aantal += await NietVerstuurdAsync(verzoek, bewijs, dag, nu, ct) ? 1 : 0;
            foreach (var bewijs in verzoek.UitgeblevenBewijzen(dag))
                aantal += await BleefUitAsync(verzoek, bewijs, dag, nu, ct) ? 1 : 0;
        }

        await db.SaveChangesAsync(ct);
        DateOnly? volgende = verzoek.Bewijsverzoeken.Where(b => verzoek.IsOpen && b.GeleverdOp is null && !b.WachtOpVersturen)
            .SelectMany(b => new[] { b.HerinnerOp(kalender), b.Bewijstermijn.AddDays(1) }).Where(d => d > dag).Min();
        await db.Verzoeken.Where(v => v.Id == verzoekId).ExecuteUpdateAsync(s => s.SetProperty(v => v.BewijsVanaf, volgende), ct);
        return aantal;
    });

    private async Task<bool> HerinnerAsync(Verzoek verzoek, Bewijsverzoek bewijs, DateOnly dag, DateTimeOffset nu, CancellationToken ct)
    {
        var nagekomen = bewijs.HerinnerOp(verzoek.Kalender.Werkdagen) < dag;
        if (!await VoegToeAsync(verzoek, Klok.Bewijs, Alarmstap.VijfWerkdagen, bewijs.Bewijstermijn, nu, nagekomen, ct))
            return false;
        // One letter for all questions with this last day; it names each of them (Brieffeiten.OpenBewijzen).
        await brievenbus.StuurAsync(db, verzoek, BriefSoort.HerinneringBewijs, nu, f => f with { Bewijs = bewijs });
        return true;
    }

    private async Task<bool> NietVerstuurdAsync(Verzoek verzoek, Bewijsverzoek bewijs, DateOnly dag, DateTimeOffset nu, CancellationToken ct)
    {
        var uiterlijk = bewijs.VersturenUiterlijk!.Value;
        if (!await VoegToeAsync(verzoek, Klok.Bewijs, Alarmstap.NietVerstuurd, uiterlijk, nu, nagekomen: uiterlijk.AddDays(1) < dag, ct))
            return false;
        Taak(verzoek, TaakSoort.Termijn, Rol.Secretariaat, "De brief met code ging niet binnen twee werkdagen op de post. De tijd staat er niet meer voor stil. Verstuur hem vandaag.", dag, nu);
        Noteer(verzoek, "CodeNietVerstuurd", nu);
        return true;
    }

    private async Task<bool> BleefUitAsync(Verzoek verzoek, Bewijsverzoek bewijs, DateOnly dag, DateTimeOffset nu, CancellationToken ct)
    {
        if (!await VoegToeAsync(verzoek, Klok.Bewijs, Alarmstap.Verlopen, bewijs.Bewijstermijn, nu, nagekomen: bewijs.Bewijstermijn.AddDays(1) < dag, ct))
            return false;
        Taak(
            verzoek, TaakSoort.BewijsUitgebleven, Rol.Secretariaat, "Het bewijs kwam niet. De tijd loopt weer. Bel, vraag opnieuw, of stel voor om het verzoek niet te behandelen.",
            verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 2), nu);
        Noteer(verzoek, "BewijsBleefUit", nu);
        return true;
    }

    private Task<int> InTransactieAsync(Guid verzoekId, Func<Verzoek, DateTimeOffset, CancellationToken, Task<int>> werk) =>
        db.InTransactieAsync(async ct =>
        {
            db.ChangeTracker.Clear();
            return await werk(await db.Verzoeken.SingleAsync(v => v.Id == verzoekId, ct), klok.GetUtcNow(), ct);
        }, CancellationToken.None);

    private async Task<bool> VoegToeAsync(Verzoek verzoek, Klok klokje, Alarmstap stap, DateOnly peilDatum, DateTimeOffset nu, bool nagekomen, CancellationToken ct)
    {
        // Two questions may have the same last day: what this run added, but did not save yet, counts too.
        if (db.Alarmen.Local.Any(a => a.VerzoekId == verzoek.Id && a.Klok == klokje && a.Stap == stap && a.PeilDatum == peilDatum))
            return false;
        if (await db.Alarmen.AnyAsync(a => a.VerzoekId == verzoek.Id && a.Klok == klokje && a.Stap == stap && a.PeilDatum == peilDatum, ct))
            return false;
        db.Add(new Alarm { Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id, Klok = klokje, Stap = stap, PeilDatum = peilDatum, Op = nu, Nagekomen = nagekomen });
        return true;
    }

    /// <summary>The alarm of R itself was due and was not written: not for a request that was registered later, nor while the term stood still on that day.</summary>
    private async Task<bool> MisteLaatsteDagAsync(Verzoek verzoek, DateOnly uiterlijk, CancellationToken ct) =>
        Amsterdam.Datum(verzoek.GeregistreerdOp) <= uiterlijk && !verzoek.IsOpgeschort(uiterlijk)
        && !await db.Alarmen.AnyAsync(a => a.VerzoekId == verzoek.Id && a.Klok == Klok.Antwoord && a.Stap == Alarmstap.LaatsteDag && a.PeilDatum == uiterlijk, ct);

    private async Task SluitTakenAsync(Verzoek verzoek, DateTimeOffset nu, CancellationToken ct)
    {
        foreach (var taak in await db.Taken.Where(t => t.VerzoekId == verzoek.Id && t.GedaanOp == null && t.Soort == TaakSoort.Termijn).ToListAsync(ct))
            taak.Vervul(nu);
    }

    private void Taak(Verzoek verzoek, TaakSoort soort, Rol rol, string omschrijving, DateOnly uiterlijk, DateTimeOffset nu) =>
        db.Add(Domain.Taken.Taak.Maak(soort, rol, verzoek.Id, omschrijving, uiterlijk, nu, rol == Rol.Secretariaat ? verzoek.BehandelaarId : null));

    private void Noteer(Verzoek verzoek, string handeling, DateTimeOffset nu) =>
        db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, Hoedanigheid = "systeem", Handeling = handeling, VerzoekId = verzoek.Id });
}
