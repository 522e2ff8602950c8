using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Domain.Vragen;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>Questions that are no request: one that waits, one that looks like a request after all, one that Fatma answered.</summary>
public sealed class Demovragen(PortaalDbContext db, Spelregelboek boek, TimeProvider klok)
{
    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mensen);
        var (nu, fatma) = (klok.GetUtcNow(), mensen.Fatma.MedewerkerId);
        var kalender = (await boek.VanAsync(Amsterdam.Datum(nu), ct)).Kalender.Werkdagen;
        VraagZonderVerzoek Noteer(string tekst, string wie, Kanaal kanaal, int dagen)
        {
            var op = nu.AddDays(-dagen);
            var vraag = VraagZonderVerzoek.Noteer(new(tekst, wie), kanaal, Amsterdam.Datum(op), kalender, fatma, op);
            db.Add(vraag);
            return vraag;
        }

        Noteer("Hoe meld ik mijn dochter aan voor extra hulp op school?", "mevrouw De Boer, 06 00 00 00 00", Kanaal.Telefoon, 1);
        Noteer("Mag ik zien wat er in het dossier van mijn zoon staat?", "Ahmed Saidi, ahmed@ouders.example", Kanaal.Mail, 2);
        Noteer("Wanneer bent u open in de vakantie?", "", Kanaal.Balie, 3).Beantwoord("Elke werkdag van negen tot een.", fatma, nu.AddDays(-3));
        await db.SaveChangesAsync(ct);
    }
}
