using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from a message: of ours a mail without content, of the verzoeker one open task for who handles the request. Neither says what it says.</summary>
internal static class BerichtGevolgen
{
    public static async Task VerwerkAsync(PortaalDbContext db, BerichtGestuurd e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        if (e.Richting == Berichtrichting.VanOns)
        {
            db.Add(UitgaandeMail.VerzoekberichtKlaar(verzoek.AccountId!.Value, verzoek.Id, e.Op));
            // What came while the answer was being written still waits for somebody to read it.
            if (!await Gesprek.Ongelezen(db).AnyAsync(b => b.VerzoekId == verzoek.Id, ct))
                await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.BerichtBeantwoorden);
            return;
        }

        if (!await db.Taken.AnyAsync(t => t.VerzoekId == verzoek.Id && t.Soort == TaakSoort.BerichtBeantwoorden && t.GedaanOp == null, ct))
            db.Add(Taak.Maak(
                TaakSoort.BerichtBeantwoorden, Rol.Secretariaat, verzoek.Id, "De verzoeker schreef een bericht. Lees het en geef antwoord.",
                verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), 2), e.Op, verzoek.BehandelaarId));
    }
}
