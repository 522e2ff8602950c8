using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Klachten;

/// <summary>
/// Writes a letter about a complaint and puts it where its reader finds it, in the transaction of what caused it: the inbox with a nudge by mail for who has an account, the post for who has not or
/// asked for it.
/// </summary>
public sealed class Klachtpost(HtmlRenderer renderer, HuidigSwv swv)
{
    public async Task<Klachtbrief> StuurAsync(PortaalDbContext db, Klacht klacht, KlachtbriefSoort soort, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(klacht);
        var feiten = new Klachtfeiten(klacht, swv.Gegevens, await NaamAsync(db, klacht.BehandelaarId, ct), db.Bezwaarschriften.Local.FirstOrDefault(b => b.Id == klacht.BezwaarschriftId)?.Nummer);
        var brief = Klachtbrief.Maak(
            klacht.Id, soort, new Geadresseerde(klacht.AccountId, klacht.Naam, klacht.Adres, klacht.Vorm), klacht.PerPost, Titel(soort, feiten), await SchrijfAsync(soort, feiten), nu);
        db.Add(brief);
        if (klacht.AccountId is { } account)
            db.Add(UitgaandeMail.KlachtberichtKlaar(account, brief.Id, nu));
        if (brief.PerPost)
            db.Add(Taak.Maak(
                TaakSoort.PerPostSturen, Rol.Secretariaat, null, $"Druk de brief '{brief.Titel}' bij klacht {klacht.Nummer} af en doe hem op de post.",
                klacht.Kalender.Werkdagen.EersteWerkdagOpOfNa(Amsterdam.Datum(nu)), nu, betreft: brief.Id));
        return brief;
    }

    public Task<string> SchrijfAsync(KlachtbriefSoort soort, Klachtfeiten feiten) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var component = soort switch
        {
            KlachtbriefSoort.Ontvangen => typeof(OntvangenBrief),
            KlachtbriefSoort.Behandelaar => typeof(BehandelaarBrief),
            KlachtbriefSoort.MeerTijd => typeof(MeerTijdBrief),
            KlachtbriefSoort.Antwoord => typeof(AntwoordBrief),
            KlachtbriefSoort.NaarBezwaar => typeof(NaarBezwaarBrief),
            _ => typeof(GestoptBrief),
        };
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Feiten"] = feiten });
        return (await renderer.RenderComponentAsync(component, parameters)).ToHtmlString();
    });

    /// <summary>Heading, without a name: it stands in lists too.</summary>
    public static string Titel(KlachtbriefSoort soort, Klachtfeiten feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        return soort switch
        {
            KlachtbriefSoort.Ontvangen => feiten.Kies("Wij hebben uw klacht gekregen", "Wij hebben je klacht gekregen"),
            KlachtbriefSoort.Behandelaar => feiten.Kies("Wie uw klacht bekijkt", "Wie je klacht bekijkt"),
            KlachtbriefSoort.MeerTijd => feiten.Kies("Wij hebben meer tijd nodig voor uw klacht", "Wij hebben meer tijd nodig voor je klacht"),
            KlachtbriefSoort.Antwoord => feiten.Kies("Ons antwoord op uw klacht", "Ons antwoord op je klacht"),
            KlachtbriefSoort.NaarBezwaar => feiten.Kies("Uw klacht is nu een bezwaar", "Je klacht is nu een bezwaar"),
            _ => feiten.Kies("Uw klacht is gestopt", "Je klacht is gestopt"),
        };
    }

    private static async Task<string?> NaamAsync(PortaalDbContext db, MedewerkerId? wie, CancellationToken ct)
    {
        var id = wie?.Waarde;
        return id is null ? null : await db.Users.Where(u => u.Id == id).Select(u => u.Naam).FirstOrDefaultAsync(ct);
    }
}
