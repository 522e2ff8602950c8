using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>A letter went by post on a local date: its date, its task and its row in the journaal, for the caller to save.</summary>
public sealed class Postverzending(Bereik bereik, Actor actor, Posttoets toets)
{
    /// <summary>Records it. Refuses a letter that was posted already, a day after today or before the letter, and what may not go now (R-SEC-8, R-AM-21).</summary>
    public async Task LegVastAsync(Brief brief, DateOnly? dag, ClaimsPrincipal wie, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (brief.GepostOp is not null)
            throw new RuleViolation("R-AM-21", "Deze brief was al gepost. Een collega was u net voor.");
        var op = dag ?? throw new RuleViolation("R-AM-21", "Vul de dag in waarop de brief op de post ging.", "Op");
        if (op > bereik.Vandaag || op < Amsterdam.Datum(brief.Op))
            throw new RuleViolation("R-AM-21", "Vul de echte dag in: niet na vandaag en niet voor de datum van de brief.", "Op");
        if (await toets.WaaromNietAsync(brief, await bereik.Db.Verzoeken.SingleAsync(v => v.Id == brief.VerzoekId, ct), bereik.Nu, ct) is { } waarom)
            throw new RuleViolation("R-SEC-8", $"Deze brief mag nu niet weg. {waarom} Ging hij al op de post? Meld dat dan aan de FG.");

        brief.LegVerzendingVast(op);
        foreach (var taak in await bereik.Db.Taken.Where(t => t.VerzoekId == brief.VerzoekId && t.BetreftId == brief.Id && t.Soort == TaakSoort.PerPostSturen && t.GedaanOp == null).ToListAsync(ct))
            taak.VinkAf(wie.Medewerker(), bereik.Nu);
        bereik.Db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(bereik.Nu), Op = bereik.Nu, AccountId = wie.AccountId(), Hoedanigheid = actor.Hoedanigheid, Handeling = "BriefGepost", VerzoekId = brief.VerzoekId,
            Bijzonderheid = string.Create(CultureInfo.InvariantCulture, $"{brief.Soort} {op:yyyy-MM-dd}"),
        });
    }
}
