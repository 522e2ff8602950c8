using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>One question to somebody else: its answer with the files, a reminder now, taking it back, and a copy of the answer in the notes.</summary>
public sealed class VolgenModel(Bereik bereik, Documentkluis kluis) : Zaakpagina(bereik)
{
    [FromRoute(Name = "deelvraag")]
    public string VraagId { get; set; } = "";

    public Deelvraag Vraag { get; private set; } = null!;

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    /// <summary>Of the files with the answer.</summary>
    public IReadOnlyDictionary<Guid, Bijlagestand> Standen { get; private set; } = new Dictionary<Guid, Bijlagestand>();

    public DateTimeOffset Moment => Nu;

    public bool Kan => Bewerkt && MagWerken;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Deelvragen.SingleOrDefaultAsync(v => v.VerzoekId == Verzoek.Id && v.PubliekId == VraagId, ct) is not { } vraag)
            return false;
        Vraag = vraag;
        Naam = await Medewerkers.NamenAsync(Db, [vraag.Door], ct);
        Standen = await kluis.StandenAsync([.. vraag.Bestanden.Select(b => b.Id)], ct);
        return true;
    }

    public Task<IActionResult> OnPostHerinnerAsync(CancellationToken ct) => DoeAsync(() => Vraag.Herinner(Nu), ct);

    public Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct) => DoeAsync(() => Vraag.TrekIn(Nu), ct);

    public Task<IActionResult> OnPostNotitieAsync(CancellationToken ct) => DoeAsync(() => Db.Add(Notitie.Maak(Verzoek, Notitietekst(), User.Medewerker(), Nu)), ct);

    private string Notitietekst()
    {
        if (Vraag is not { Status: DeelvraagStatus.Beantwoord, GeslotenOp: { } op, Antwoord.Length: > 0 })
            throw new RuleViolation("C2", "Er is geen antwoord om over te nemen.");
        return $"Antwoord van {(Vraag.IsZoekvraag ? Vraag.Naam : Deelvraagwoorden.Van(Vraag.Soort))}, {Datumtekst.Voluit(Amsterdam.Datum(op))}:\n{Vraag.Antwoord}";
    }

    private Task<IActionResult> DoeAsync(Action verb, CancellationToken ct) => Db.InTransactieAsync(t => VoerUitAsync(verb, t), ct);

    private async Task<IActionResult> VoerUitAsync(Action verb, CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Bewerkt)
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        verb();
        await Db.SaveChangesAsync(ct);
        return LocalRedirect($"/secretariaat/verzoeken/{Id}/vragen/{VraagId}");
    }
}
