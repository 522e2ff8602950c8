using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Every night: walks the whole chain of the journaal and all anchors. When it is whole, one anchor a local day leaves the system: a line in a file outside the database, and a mail
/// (T12). When it is not: a task for the beheerder and the FG, and the run fails, so that the pages of both say so; no anchor is made of a chain that is broken.
/// </summary>
internal sealed partial class JournaalControleJob(
    PortaalDbContext db, Ketencontrole controle, Ankerbestand bestand, Journaalsleutels sleutels, HuidigSwv swv, IConfiguration instellingen, TimeProvider klok, ILogger<JournaalControleJob> log)
{
    /// <summary>Returns how many anchors it made: 1, or 0 when today's is there.</summary>
    /// <exception cref="JournaalGeschonden">The chain is not whole.</exception>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var uitslag = await controle.ControleerAsync(bestand.Lees(), ct);
        if (uitslag.IsHeel)
            return await db.InTransactieAsync(token => VerankerAsync(uitslag, token), ct);

        NietHeel(log, uitslag.Fout!.Value, uitslag.Rij);
        await db.InTransactieAsync(token => MeldAsync(uitslag, token), ct);
        throw new JournaalGeschonden(uitslag);
    }

    private async Task<int> VerankerAsync(Ketenuitslag uitslag, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var begin = Amsterdam.BeginVanDag(Amsterdam.Datum(nu));
        if (uitslag.Aantal == 0 || await db.Journaal.AnyAsync(j => j.VerzoekId == null && j.Op >= begin && j.Handeling == Anker.Handeling, ct))
            return 0;

        var anker = Anker.Maak(nu, uitslag.Aantal, uitslag.Laatste, uitslag.Zegel, sleutels);
        // The file first: what it says is true whether or not this transaction is committed.
        bestand.SchrijfBij(anker);
        db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, Hoedanigheid = "systeem", Handeling = Anker.Handeling, Bijzonderheid = FormattableString.Invariant($"{anker.Nummer}") });
        if ((instellingen["Journaal:Ankeradres"] is { Length: > 0 } gekozen ? gekozen : swv.Gegevens.FgEmail) is { Length: > 0 } adres)
            db.Add(UitgaandeMail.JournaalAnker(adres, anker.ToString(), nu));
        await db.SaveChangesAsync(ct);
        return 1;
    }

    private async Task MeldAsync(Ketenuitslag uitslag, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        foreach (var rol in new[] { Rol.Beheerder, Rol.Fg })
        {
            if (!await db.Taken.AnyAsync(t => t.Soort == TaakSoort.JournaalNakijken && t.VoorRol == rol && t.GedaanOp == null, ct))
                db.Add(Taak.Maak(TaakSoort.JournaalNakijken, rol, null, $"Het journaal is veranderd buiten het portaal om. {uitslag} Zie docs/beheer.md.", Amsterdam.Datum(nu), nu));
        }

        await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The journaal is not whole: {Fout}, first bad row {Rij}.")]
    private static partial void NietHeel(ILogger logger, Ketenfout fout, long rij);
}
