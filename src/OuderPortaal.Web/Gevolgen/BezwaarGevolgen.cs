using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from bezwaar against a besluit: the letter of receipt, and the task to hand it over, and to hear how it was decided, by the bestuur or by the court.</summary>
public sealed class BezwaarGevolgen(Brievenbus brievenbus)
{
    /// <summary>Months after which somebody asks what the court did: it has no term of its own, and what it concerns is kept until it is known.</summary>
    private const int VraagNaBeroep = 6;

    public async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (gebeurtenis is not Bezwaargebeurtenis e)
            return;
        var bezwaar = await db.Bezwaarschriften.FindAsync([e.BezwaarschriftId], ct) ?? throw new InvalidOperationException("An event of a bezwaarschrift that is not there.");
        await db.Taken.Where(t => t.BetreftId == bezwaar.Id && t.GedaanOp == null).LoadAsync(ct);
        foreach (var taak in db.Taken.Local.Where(t => t.BetreftId == bezwaar.Id && t.Soort == TaakSoort.Bezwaarschrift))
            taak.Vervul(e.Op);

        var kalender = bezwaar.Kalender.Werkdagen;
        if (e is BezwaarOntvangen)
        {
            var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == bezwaar.VerzoekId, ct);
            // The letterbox writes to the verzoeker: who else made bezwaar is nobody the portal has an address of.
            if (bezwaar.IsVan(verzoek))
                await brievenbus.StuurAsync(db, verzoek, BriefSoort.BezwaarOntvangen, e.Op, f => f with { Bezwaar = bezwaar });
            else
                db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Secretariaat, bezwaar.VerzoekId, $"Bezwaar {bezwaar.Nummer} is niet van de verzoeker. Schrijf zelf dat het aankwam.", kalender.WerkdagenErbij(Amsterdam.Datum(e.Op), 2), e.Op, betreft: bezwaar.Id));
            db.Add(Taak.Maak(TaakSoort.Bezwaarschrift, Rol.Secretariaat, bezwaar.VerzoekId, $"Bezwaar {bezwaar.Nummer} kwam binnen. Geef het aan wie erover beslist.", kalender.WerkdagenErbij(Amsterdam.Datum(e.Op), 2), e.Op, betreft: bezwaar.Id));
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Directeur, bezwaar.VerzoekId, $"Er is bezwaar gemaakt tegen een besluit: {bezwaar.Nummer}.", kalender.WerkdagenErbij(Amsterdam.Datum(e.Op), 2), e.Op, betreft: bezwaar.Id));
        }
        else if (e is BezwaarOvergedragen)
        {
            db.Add(Taak.Maak(TaakSoort.Bezwaarschrift, Rol.Secretariaat, bezwaar.VerzoekId, $"Leg vast hoe er op bezwaar {bezwaar.Nummer} is beslist.", bezwaar.BeslisUiterlijk, e.Op, betreft: bezwaar.Id));
        }
        else if (e is BeroepIngesteld)
        {
            var vandaag = Amsterdam.Datum(e.Op);
            db.Add(Taak.Maak(TaakSoort.Bezwaarschrift, Rol.Secretariaat, bezwaar.VerzoekId, $"Vraag hoe het staat met het beroep na bezwaar {bezwaar.Nummer}, en leg vast hoe het afliep.", kalender.EersteWerkdagOpOfNa(vandaag.AddMonths(VraagNaBeroep)), e.Op, betreft: bezwaar.Id));
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Directeur, bezwaar.VerzoekId, $"Er is beroep ingesteld na bezwaar {bezwaar.Nummer}. Wat erover gaat, blijft bewaard.", kalender.WerkdagenErbij(vandaag, 2), e.Op, betreft: bezwaar.Id));
        }
    }
}
