using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>Questions to others about the request of Tom: a school was asked and did not answer yet, an expert answered with a file, and two colleagues search, of whom one is ready.</summary>
public sealed class Demodeelvragen(PortaalDbContext db, Documentkluis kluis, TimeProvider klok)
{
    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mensen);
        var nu = klok.GetUtcNow();
        if (await db.Verzoeken.Where(v => v.AccountId == mensen.Tom.AccountId && v.Status == VerzoekStatus.InBehandeling).OrderBy(v => v.Nummer).FirstOrDefaultAsync(ct) is not { } verzoek)
            return;
        var (vandaag, wie) = (Amsterdam.Datum(nu), verzoek.BehandelaarId ?? mensen.Fatma.MedewerkerId);
        Deelvraag Stel(Bevraagde aan, string tekst, int dagen, DateTimeOffset op)
        {
            var sleutel = Sleutel.Nieuw();
            var vraag = Deelvraag.Stel(verzoek, aan, tekst, vandaag.AddDays(dagen), 0, (sleutel, Sleutel.Hash(sleutel)), wie, op);
            db.Add(vraag);
            return vraag;
        }

        Stel(new(DeelvraagSoort.School, "Yara Meijer", "intern begeleider, basisschool De Zandloper", "yara@zandloper.example"), "Heeft u na september 2025 nog verslagen naar ons gestuurd? Zo ja, op welke dag?", 8, nu.AddDays(-2));
        var gesteld = Stel(new(DeelvraagSoort.Deskundige, "Ruben Maas", "orthopedagoog, Praktijk De Linde", "ruben@linde.example"), "Mag de verzoeker het verslag van november lezen, of staat er iets in over een ander kind?", 6, nu.AddDays(-2));
        gesteld.Open(nu.AddDays(-1));
        using var aantekening = new MemoryStream("Bladzijde 3, tweede alinea: de voornaam van een klasgenoot staat er twee keer. Verder op geen bladzijde.\n"u8.ToArray());
        var bestand = await kluis.BewaarAsync(verzoek.Id, aantekening, 1000, ct);
        gesteld.VoegBestandToe(bestand.Id, bestand.MediaType, bestand.Lengte, nu.AddDays(-1));
        gesteld.Beantwoord("Op bladzijde 3 staat de voornaam van een klasgenoot. De rest gaat alleen over deze leerling.", nu.AddDays(-1));
        var (gevraagd, zoekers) = (nu.AddDays(-1), new[] { mensen.Eva, mensen.Marleen }.Where(m => m.MedewerkerId != wie).Select(m => new Zoeker(m.MedewerkerId, m.Naam, m.Functie, m.Email!)).ToList());
        var zoeken = Deelvraag.Zoek(verzoek, zoekers, Zoekinvoer.Voorstel, Deelvraag.Zoekvoorstel(verzoek, vandaag), [], () => Sleutel.Hash(Sleutel.Nieuw()), wie, gevraagd);
        db.AddRange(zoeken);
        await db.SaveChangesAsync(ct);
        zoeken[^1].MeldUitkomst(Zoekuitkomst.WelGevonden, "Twee mails met de school van november, in mijn map Zorg.", mensen.Marleen.MedewerkerId, nu);
        await db.SaveChangesAsync(ct);
    }
}
