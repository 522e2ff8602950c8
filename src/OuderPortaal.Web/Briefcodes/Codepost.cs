using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Gevolgen;

namespace OuderPortaal.Web.Briefcodes;

/// <summary>Codes follow the question for proof: made with it, told about when posted, ended when proof came or the request ends. In the transaction of the event.</summary>
public sealed class Codepost(Codemaker maker, Brievenbus brievenbus)
{
    public Task VerwerkAsync(PortaalDbContext db, Verzoekgebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        BewijsGevraagd e => GevraagdAsync(db, e, ct),
        BewijsbriefVerstuurd e => VerstuurdAsync(db, e, ct),
        BewijsGeleverd e => GeleverdAsync(db, e, ct),
        VerzoekIngetrokken or VerzoekOvergenomen or VerzoekGeeindigdBijZestien or BesluitBekendgemaakt => SluitAsync(db, gebeurtenis, _ => true, ct),
        LeerlingGekoppeld e => AndereLeerlingAsync(db, e, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>A new code for this question, or without one when the verzoeker asks for it; older ones of this account and pupil work no more. With a task to post it.</summary>
    public async Task MaakAsync(PortaalDbContext db, Verzoek verzoek, Bewijsverzoek? bewijs, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(verzoek);
        foreach (var oud in await OpenAsync(db, c => c.AccountId == verzoek.AccountId && c.LeerlingId == verzoek.LeerlingId, ct))
            oud.Beeindig(nu);
        var id = Guid.CreateVersion7(nu);
        var (zout, hash, sleutel) = maker.Nieuw(id);
        db.Add(Briefcode.Maak(id, verzoek, bewijs?.Id, zout, hash, sleutel, nu));
        var uiterlijk = bewijs is { WachtOpVersturen: true, VersturenUiterlijk: { } dag } ? dag : verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 2);
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, nu, ct, TaakSoort.CodeVersturen);
        db.Add(Taak.Maak(TaakSoort.CodeVersturen, Rol.Secretariaat, verzoek.Id, "Druk de brief met code af en doe hem op de post. Kijk bij Post, Brieven met code.", uiterlijk, nu));
    }

    private async Task GevraagdAsync(PortaalDbContext db, BewijsGevraagd e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        var bewijs = verzoek.Bewijsverzoeken.Single(b => b.Id == e.BewijsverzoekId);
        // Matched and asked in one save: the match made the code.
        if (bewijs.WachtOpVersturen && verzoek is { AccountId: not null, LeerlingId: not null } && !db.Briefcodes.Local.Any(c => c.BewijsverzoekId == bewijs.Id && c.IsOpen))
            await MaakAsync(db, verzoek, bewijs, e.Op, ct);
    }

    private async Task VerstuurdAsync(PortaalDbContext db, BewijsbriefVerstuurd e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        var bewijs = verzoek.Bewijsverzoeken.Single(b => b.Id == e.BewijsverzoekId);
        await brievenbus.StuurAsync(db, verzoek, BriefSoort.CodeVerstuurd, e.Op, f => f with { Bewijs = bewijs });
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.CodeVersturen);

        // The days between stood still in hindsight: the FG sees that (R-AM-19).
        var vandaag = Amsterdam.Datum(e.Op);
        if (bewijs.AlsOpschorting is not null && bewijs.VersturenUiterlijk < vandaag)
            db.Add(Taak.Maak(
                TaakSoort.Signaal, Rol.Fg, verzoek.Id, "De dag van verzenden van een brief met code is pas later vastgelegd. De tijd stond met terugwerking stil.",
                verzoek.Kalender.Werkdagen.WerkdagenErbij(vandaag, 1), e.Op));
    }

    private static async Task GeleverdAsync(PortaalDbContext db, BewijsGeleverd e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        var klaar = verzoek.Bewijsverzoeken.Where(b => b.GeleverdOp is not null).Select(b => b.Id).ToHashSet();
        await SluitAsync(db, e, c => c.BewijsverzoekId is null || klaar.Contains(c.BewijsverzoekId.Value), ct);
    }

    /// <summary>A code is bound to a pupil: for another one it is made anew, when its letter was not posted yet.</summary>
    private async Task AndereLeerlingAsync(PortaalDbContext db, LeerlingGekoppeld e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        var vervallen = (await OpenAsync(db, c => c.VerzoekId == e.VerzoekId, ct)).Where(c => c.LeerlingId != e.LeerlingId).ToList();
        vervallen.ForEach(c => c.Beeindig(e.Op));
        if (verzoek.AccountId is not null && verzoek.Bewijsverzoeken.FirstOrDefault(b => b.WachtOpVersturen && (vervallen.Count > 0 || !db.Briefcodes.Local.Any(c => c.BewijsverzoekId == b.Id))) is { } bewijs)
            await MaakAsync(db, verzoek, bewijs, e.Op, ct);
    }

    private static async Task SluitAsync(PortaalDbContext db, Verzoekgebeurtenis e, Func<Briefcode, bool> welke, CancellationToken ct)
    {
        var open = await OpenAsync(db, c => c.VerzoekId == e.VerzoekId, ct);
        foreach (var code in open.Where(welke))
            code.Beeindig(e.Op);
        if (!open.Exists(c => c.IsOpen))
            await VerzoekGevolgen.VervulAsync(db, e.VerzoekId, e.Op, ct, TaakSoort.CodeVersturen);
    }

    /// <summary>Open codes, with those that this same save made or used.</summary>
    private static async Task<List<Briefcode>> OpenAsync(PortaalDbContext db, System.Linq.Expressions.Expression<Func<Briefcode, bool>> welke, CancellationToken ct)
    {
        await db.Briefcodes.Where(welke).Where(c => c.GebruiktOp == null && c.BeeindigdOp == null).LoadAsync(ct);
        return [.. db.Briefcodes.Local.Where(welke.Compile()).Where(c => c.IsOpen)];
    }
}
