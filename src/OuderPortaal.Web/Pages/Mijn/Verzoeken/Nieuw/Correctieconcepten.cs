using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The open correction, or objection to the use, of one account about one pupil: what is pointed at goes into it, one after the other, and it begins with the first.</summary>
public sealed class Correctieconcepten(PortaalDbContext db, Concepten concepten, Kinderen kinderen)
{
    /// <summary>The newest that is not sent, with its answers; null when there is none.</summary>
    public async Task<(Concept Concept, Aanvraag Aanvraag)?> VoorAsync(AccountId account, Kind kind, Bedoeling bedoeling, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(kind);
        foreach (var concept in await concepten.OpenAsync(account, ct))
        {
            var aanvraag = Aanvraag.Lees(concept.Inhoud);
            if (aanvraag.Bedoeling == bedoeling && (kind.IsZelf ? aanvraag.IsLeerling : aanvraag.Kind == kind.Leerling.PubliekId))
                return (concept, aanvraag);
        }

        return null;
    }

    /// <summary>The pupil, when this account acts for it today.</summary>
    public async Task<Kind?> KindAsync(AccountId account, Guid? leerling, CancellationToken ct) =>
        (await kinderen.VanAsync(account, ct)).FirstOrDefault(k => k.Geldt && k.Leerling.Id == leerling);

    /// <summary>
    /// Public id of the draft. What was pointed at before is answered anew. Refuses a pupil for whom this account does not act today, a twenty-first item, and an eleventh draft.
    /// </summary>
    public Task<string> VoegToeAsync(AccountId account, string naam, Guid? leerling, Aanvraagonderdeel onderdeel, Aanspreekvorm vorm, Bedoeling bedoeling, CancellationToken ct) => db.InTransactieAsync(
        async token =>
        {
            var t = new Stem(vorm);
            if (await KindAsync(account, leerling, token) is not { } kind)
                throw new RuleViolation("R-VTG-16", t[Aanvraagteksten.KindVervallen]);
            var (concept, aanvraag) = await VoorAsync(account, kind, bedoeling, token) is { } open
                ? ((await concepten.VindAsync(account, open.Concept.PubliekId, token))!, open.Aanvraag)
                : await BeginAsync(account, naam, kind, t, bedoeling, token);
            aanvraag.Onderdelen.RemoveAll(o => o.Verwijzing == onderdeel.Verwijzing);
            if (aanvraag.IsVol)
                throw new RuleViolation("R-COR-2", $"In een verzoek passen hoogstens {Correctie.MaxOnderdelen} punten. Verstuur dit verzoek eerst.");
            aanvraag.Onderdelen.Add(onderdeel);
            concepten.Bewaar(concept, aanvraag);
            await db.SaveChangesAsync(token);
            return concept.PubliekId;
        },
        ct);

    private async Task<(Concept, Aanvraag)> BeginAsync(AccountId account, string naam, Kind kind, Stem t, Bedoeling bedoeling, CancellationToken ct)
    {
        if ((await concepten.OpenAsync(account, ct)).Count >= Concepten.Maximum)
            throw new RuleViolation("R-AM-36", t[Aanvraagteksten.TeVeelConcepten]);
        var aanvraag = new Aanvraag { Bedoeling = bedoeling, Naam = naam.Trim(), NaamBekend = naam.Trim().Length > 0 };
        aanvraag.KiesKind(kind);
        return (concepten.Begin(account, aanvraag), aanvraag);
    }
}
