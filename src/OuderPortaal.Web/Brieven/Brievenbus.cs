using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Brieven;

/// <summary>
/// Puts a letter where its reader finds it, in the transaction of what caused it: the inbox with a nudge by mail for who has an account, the post for who has not,
/// or when the answer goes on paper.
/// </summary>
public sealed class Brievenbus(Briefschrijver schrijver, HuidigSwv swv)
{
    public async Task<Brief> StuurAsync(
        PortaalDbContext db, Verzoek verzoek, BriefSoort soort, DateTimeOffset nu, Func<Brieffeiten, Brieffeiten>? over = null, bool opPapier = false)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(verzoek);
        var feiten = new Brieffeiten(verzoek, swv.Gegevens, nu);
        if (over is not null)
            feiten = over(feiten);

        var perPost = opPapier || feiten.Aan.AccountId is null;
        var brief = Brief.Maak(verzoek.Id, soort, Briefschrijver.Titel(soort, feiten), await schrijver.SchrijfAsync(soort, feiten), perPost, nu, feiten.Aan, feiten.ZonderDossiergegevens);
        db.Add(brief);
        if (feiten.Aan.AccountId is { } account)
        {
            db.Add(Bericht.Over(brief, account));
            db.Add(UitgaandeMail.BerichtKlaar(account, verzoek.Id, brief.Id, nu));
        }

        if (perPost)
            db.Add(Taak.Maak(
                TaakSoort.PerPostSturen, Domain.Rol.Secretariaat, verzoek.Id, $"Druk de brief '{brief.Titel}' af en doe hem op de post.",
                verzoek.Kalender.Werkdagen.EersteWerkdagOpOfNa(Amsterdam.Datum(nu)), nu, betreft: brief.Id));
        return brief;
    }
}
