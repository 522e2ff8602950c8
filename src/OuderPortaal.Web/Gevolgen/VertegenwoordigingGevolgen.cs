using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from each event about who may act for whom, in the same transaction: the claim that a match makes, letters, notices, tasks.</summary>
public sealed class VertegenwoordigingGevolgen(Brievenbus brievenbus, Spelregelboek boek)
{
    public Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        LeerlingGekoppeld e => AangevraagdAsync(db, e, ct),
        BewijsGeleverd e => InBeoordelingAsync(db, e, ct),
        VertegenwoordigingGekoppeld e => GekoppeldAsync(db, e, ct),
        OverzichtBekeken e => HelperAsync(db, e, MeldingSoort.HelperOpendeOverzicht, ct),
        OverzichtGedownload e => HelperAsync(db, e, MeldingSoort.HelperDownloadde, ct),
        VertegenwoordigingVastgelegd e => AanvaardAsync(db, e, ct),
        VertegenwoordigingAfgewezen e => AfgewezenAsync(db, e, ct),
        VertegenwoordigingBetwist e => VertelAsync(db, e, BriefSoort.GezagBetwist, MeldingSoort.KoppelingBetwist, ct),
        VertegenwoordigingGehandhaafd e => VertelAsync(db, e, BriefSoort.GezagHersteld, MeldingSoort.KoppelingGehandhaafd, ct),
        VertegenwoordigingBeeindigd e => BeeindigdAsync(db, e, ct),
        GezagConflictVastgelegd e => ConflictAsync(db, e, ct),
        GezagConflictBeslist e => db.VervulBijLeerlingAsync(e.LeerlingId, e.Op, ct, TaakSoort.GezagBetwist),
        GezagssignaalGemeld e => TaakAsync(db, TaakSoort.Hercontrole, Rol.Secretariaat, e.LeerlingId, null, "Kijk het gezag opnieuw na. De toegang loopt door tot u beslist.", e.Op, ct),
        VertegenwoordigingGecontroleerd e => db.VervulBijLeerlingAsync(e.LeerlingId, e.Op, ct, TaakSoort.Hercontrole),
        BewindGemeld e => TaakAsync(db, TaakSoort.Bewind, Rol.Directeur, e.LeerlingId, null, "Een bewindvoerder vraagt inzage. Laat een jurist kijken en beslis met de hand.", e.Op, ct),
        WilsbesluitGenomen e => WilsbesluitAsync(db, e, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>The request itself says who asks as what: nobody types that again. No claim for a soort that does not fit the age, or while there is a link.</summary>
    private static async Task AangevraagdAsync(PortaalDbContext db, LeerlingGekoppeld e, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e.VerzoekId, ct);
        if (verzoek.AccountId is not { } account || !verzoek.Soort.VraagtKoppeling())
            return;
        var leerling = db.Leerlingen.Local.FirstOrDefault(l => l.Id == e.LeerlingId) ?? await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == e.LeerlingId, ct);
        await db.Vertegenwoordigingen.Where(v => v.AccountId == account).LoadAsync(ct);

        // Also what was recorded in this same save.
        var links = db.Vertegenwoordigingen.Local.Where(v => v.AccountId == account).ToList();
        var was = (Guid?)db.Entry(verzoek).Property(nameof(Verzoek.LeerlingId)).OriginalValue;
        foreach (var vergissing in links.Where(v => v.LeerlingId == was && was != leerling.Id && v.Status == VertegenwoordigingStatus.Aangevraagd && v.GegevenDoor is null))
            vergissing.Beeindig(Eindreden.Anders, null, e.Op);

        var soort = Genoemd(verzoek, leerling);
        var heeftAl = links.Exists(v => v.LeerlingId == leerling.Id && v.Status is not (VertegenwoordigingStatus.Beeindigd or VertegenwoordigingStatus.Afgewezen));
        if (!heeftAl && Toegangstabel.PastBijLeeftijd(soort, leerling.Geboortedatum, Amsterdam.Datum(e.Op), verzoek.Instellingen.Termijnen.Schrikkel))
            db.Add(Vertegenwoordiging.VraagAan(leerling, account, verzoek.VerzoekerNaam, soort, e.Op, verzoek.Instellingen.Termijnen.Schrikkel));
    }

    private static VertegenwoordigingSoort Genoemd(Verzoek verzoek, Leerling leerling) => (verzoek.Hoedanigheid, leerling.ContactVan(verzoek.VerzoekerNaam)?.Relatie) switch
    {
        (Hoedanigheid.LeerlingZelf, _) => VertegenwoordigingSoort.Zelf,
        (_, Contactrelatie.Voogd) => VertegenwoordigingSoort.Voogd,
        (_, Contactrelatie.GecertificeerdeInstelling) => VertegenwoordigingSoort.GecertificeerdeInstelling,
        (_, Contactrelatie.Curator) => VertegenwoordigingSoort.Curator,
        (_, Contactrelatie.Mentor) => VertegenwoordigingSoort.Mentor,
        (Hoedanigheid.OuderOfVoogd, _) => VertegenwoordigingSoort.OuderMetGezag,
        _ => VertegenwoordigingSoort.Gemachtigde,
    };

    private static async Task InBeoordelingAsync(PortaalDbContext db, BewijsGeleverd e, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e.VerzoekId, ct);
        var bewijs = verzoek.Bewijsverzoeken.First(b => b.Id == e.BewijsverzoekId);
        if (bewijs is { Onderwerp: BewijsOnderwerp.Gezag } && verzoek is { AccountId: { } account, LeerlingId: { } leerling }
            && await db.Vertegenwoordigingen.FirstOrDefaultAsync(v => v.AccountId == account && v.LeerlingId == leerling && v.Status == VertegenwoordigingStatus.Aangevraagd && v.GegevenDoor == null, ct) is { } link)
            link.NeemInBeoordeling(e.Op);
    }

    /// <summary>A helper asks. When the pupil let who asked before the 16th birthday go on, that person hears it: nothing waits for the pupil any more.</summary>
    private async Task GekoppeldAsync(PortaalDbContext db, VertegenwoordigingGekoppeld e, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e.VerzoekId, ct);
        await AndereOuderpost.MeldAsync(db, verzoek, e.Op, ct);
        if (verzoek.Keuze != Leerlingkeuze.GeeftMachtiging)
        {
            await HelperAsync(db, e, MeldingSoort.HelperDeedVerzoek, ct);
            return;
        }

        await db.MeldAsync(MeldingSoort.VerzoekGaatVerder, verzoek.AccountId, e.Op, ct);
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.LeerlingKiest);
        db.Add(Taak.Maak(
            TaakSoort.LeerlingKiest, Rol.Secretariaat, verzoek.Id, "De leerling gaf een machtiging. Ga verder met dit verzoek; de laatste dag blijft hetzelfde.",
            verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), 2), e.Op));
    }

    /// <summary>Every act of a helper is told to who gave the machtiging: that it happened, never what it held.</summary>
    private async Task HelperAsync(PortaalDbContext db, Verzoekgebeurtenis e, MeldingSoort soort, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e.VerzoekId, ct);
        if (verzoek.VertegenwoordigingId is { } id && await LinkAsync(db, id, ct) is { Soort: VertegenwoordigingSoort.Gemachtigde } link)
            await MeldGeverAsync(db, link, soort, e.Op, ct);
    }

    private async Task AanvaardAsync(PortaalDbContext db, VertegenwoordigingVastgelegd e, CancellationToken ct)
    {
        if (await LinkAsync(db, e.VertegenwoordigingId, ct) is { Soort: VertegenwoordigingSoort.Gemachtigde } link)
            await MeldGeverAsync(db, link, link.GegevenDoor is null ? MeldingSoort.MachtigingOpPapier : MeldingSoort.MachtigingAanvaard, e.Op, ct);
    }

    /// <summary>In the inbox of who gave it; who has no account hears it by post. One letter tells of all that happened until it goes.</summary>
    private async Task MeldGeverAsync(PortaalDbContext db, Vertegenwoordiging machtiging, MeldingSoort soort, DateTimeOffset op, CancellationToken ct)
    {
        var eigen = machtiging.GeverLinkId is { } id
            ? await LinkAsync(db, id, ct)
            : await db.Vertegenwoordigingen.FirstOrDefaultAsync(
                v => v.LeerlingId == machtiging.LeerlingId && v.Soort == VertegenwoordigingSoort.Zelf && v.Status == VertegenwoordigingStatus.Actief && v.AccountId != null, ct);
        if ((machtiging.GegevenDoor ?? eigen?.AccountId) is { } gever)
            await db.MeldAsync(soort, gever, op, ct);
        else if (eigen is not null && !await db.WachtTaakAsync(TaakSoort.PerPostSturen, null, eigen.LeerlingId, eigen.Id, ct))
            await TaakAsync(db, TaakSoort.PerPostSturen, Rol.Secretariaat, eigen.LeerlingId, eigen.Id, "Schrijf wie de machtiging gaf wat de helper deed: een verzoek, bekeken of opgehaald. Zonder inhoud.", op, ct);
    }

    private async Task AfgewezenAsync(PortaalDbContext db, VertegenwoordigingAfgewezen e, CancellationToken ct)
    {
        foreach (var verzoek in (await VerzoekenAsync(db, e, ct)).Where(v => v.IsOpen))
            await brievenbus.StuurAsync(db, verzoek, BriefSoort.GezagNietVastgesteld, e.Op, f => f with { Afwijsreden = e.Reden });
    }

    /// <summary>A letter with each request that rests on this link; a notice when there is none. Neither names who objected.</summary>
    private async Task VertelAsync(PortaalDbContext db, Vertegenwoordigingsgebeurtenis e, BriefSoort brief, MeldingSoort melding, CancellationToken ct)
    {
        var verzoeken = (await VerzoekenAsync(db, e, ct)).Where(v => v.VertegenwoordigingId == e.VertegenwoordigingId && v.GeslotenOp is null).ToList();
        foreach (var verzoek in verzoeken)
            await brievenbus.StuurAsync(db, verzoek, brief, e.Op);
        if (verzoeken.Count == 0)
            await db.MeldAsync(melding, e.AccountId, e.Op, ct);
    }

    private async Task BeeindigdAsync(PortaalDbContext db, VertegenwoordigingBeeindigd e, CancellationToken ct)
    {
        // Every link of that pupil ends in the same save, and its tasks go.
        if (e.Reden == Eindreden.GegevensVernietigd)
            return;
        await db.VervulBijLeerlingAsync(e.LeerlingId, e.Op, ct, TaakSoort.Hercontrole);
        var link = await LinkAsync(db, e.VertegenwoordigingId, ct);
        if (link is { Soort: VertegenwoordigingSoort.Gemachtigde } and ({ GegevenDoor: not null } or { GeverLinkId: not null } or { Eindreden: Eindreden.Ingetrokken }))
            await db.MeldAsync(MeldingSoort.MachtigingGestopt, e.AccountId, e.Op, ct);
        else if (e.Reden == Eindreden.GezagGewijzigd)
            await VertelAsync(db, e, BriefSoort.GezagGestopt, MeldingSoort.KoppelingGestopt, ct);

        // Who may not decide any more, has no helper either. An age has its own road (R-VTG-17): what a parent gave falls by the table, and the same job ends it.
        if (e.Reden == Eindreden.Leeftijd16)
            return;
        foreach (var machtiging in await db.Vertegenwoordigingen
            .Where(v => v.LeerlingId == e.LeerlingId && (v.GeverLinkId == e.VertegenwoordigingId || (e.AccountId != null && v.GegevenDoor == e.AccountId))
                && (v.Status == VertegenwoordigingStatus.Aangevraagd || v.Status == VertegenwoordigingStatus.Actief || v.Status == VertegenwoordigingStatus.Betwist)).ToListAsync(ct))
            machtiging.Beeindig(Eindreden.Ingetrokken, null, e.Op);
    }

    private async Task ConflictAsync(PortaalDbContext db, GezagConflictVastgelegd e, CancellationToken ct)
    {
        await TaakAsync(db, TaakSoort.GezagBetwist, Rol.Directeur, e.LeerlingId, null, "Iemand maakt bezwaar tegen een koppeling. Vraag de FG om advies en beslis. De termijn loopt door.", e.Op, ct);
        await TaakAsync(db, TaakSoort.GezagBetwist, Rol.Fg, e.LeerlingId, null, "Iemand maakt bezwaar tegen een koppeling. Geef de directeur advies.", e.Op, ct);
        await TaakAsync(db, TaakSoort.PerPostSturen, Rol.Secretariaat, e.LeerlingId, null, "Stuur wie bezwaar maakte de bevestiging zonder inhoud.", e.Op, ct);
    }

    /// <summary>The pupil hears it in simple words: in the own inbox when there is one, and always on paper.</summary>
    private async Task WilsbesluitAsync(PortaalDbContext db, WilsbesluitGenomen e, CancellationToken ct)
    {
        var zelf = await db.Vertegenwoordigingen.Where(v => v.LeerlingId == e.LeerlingId && v.Soort == VertegenwoordigingSoort.Zelf && v.Status == VertegenwoordigingStatus.Actief)
            .Select(v => v.AccountId).FirstOrDefaultAsync(ct);
        await db.MeldAsync(MeldingSoort.IemandBeslistMee, zelf, e.Op, ct);
        await TaakAsync(db, TaakSoort.PerPostSturen, Rol.Secretariaat, e.LeerlingId, null, "Stuur de leerling de brief in eenvoudige taal. De leerling mag bezwaar maken.", e.Op, ct);
    }

    private async Task TaakAsync(PortaalDbContext db, TaakSoort soort, Rol voor, Guid leerling, Guid? betreft, string omschrijving, DateTimeOffset nu, CancellationToken ct)
    {
        var kalender = (await boek.VanNuAsync(ct)).Kalender;
        db.Add(Taak.Maak(soort, voor, null, omschrijving, kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 1), nu, leerling: leerling, betreft: betreft));
    }

    /// <summary>Requests of this person about this pupil.</summary>
    private static Task<List<Verzoek>> VerzoekenAsync(PortaalDbContext db, Vertegenwoordigingsgebeurtenis e, CancellationToken ct) => db.Verzoeken
        .Where(v => v.LeerlingId == e.LeerlingId && (v.VertegenwoordigingId == e.VertegenwoordigingId || (e.AccountId != null && v.AccountId == e.AccountId)) && v.GeslotenOp == null).ToListAsync(ct);

    private static async Task<Verzoek> VerzoekAsync(PortaalDbContext db, Guid id, CancellationToken ct) =>
        db.Verzoeken.Local.FirstOrDefault(v => v.Id == id) ?? await db.Verzoeken.SingleAsync(v => v.Id == id, ct);

    private static async Task<Vertegenwoordiging?> LinkAsync(PortaalDbContext db, Guid id, CancellationToken ct) =>
        db.Vertegenwoordigingen.Local.FirstOrDefault(v => v.Id == id) ?? await db.Vertegenwoordigingen.FirstOrDefaultAsync(v => v.Id == id, ct);
}
