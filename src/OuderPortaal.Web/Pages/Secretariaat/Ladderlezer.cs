using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>Reads what the ladder of proof looks at, for every page that asks or records who somebody is.</summary>
internal static class Ladderlezer
{
    public static async Task<Ladderfeiten> LeesAsync(PortaalDbContext db, Verzoek verzoek, DateTimeOffset nu, CancellationToken ct)
    {
        var leerling = verzoek.LeerlingId is { } kind ? await db.Leerlingen.FirstOrDefaultAsync(l => l.Id == kind, ct) : null;
        var niveau = (await Niveaus.BewijsAsync(db, verzoek, nu, ct))?.Niveau ?? Niveau.N1;
        var conflict = leerling is not null && await db.Vertegenwoordigingen.AnyAsync(v => v.LeerlingId == leerling.Id && v.Status == VertegenwoordigingStatus.Betwist, ct);
        return Ladderfeiten.Van(verzoek, leerling, niveau, conflict, Amsterdam.Datum(nu));
    }

    /// <summary>Why nobody may call back in this case; null when it may. Whether a call is enough for the answer is another question: see the ladder itself.</summary>
    public static string? Terugbelbeletsel(Ladderfeiten feiten, Verzoek verzoek)
    {
        var twijfel = verzoek.Bewijsverzoeken.LastOrDefault(b => b.Onderwerp == BewijsOnderwerp.Identiteit)?.Twijfel;
        return Bewijsladder.Van(feiten with { AntwoordKanaal = AntwoordKanaal.Post, Twijfel = twijfel }).Voor(Bewijswijze.Terugbellen).WaaromNiet;
    }
}
