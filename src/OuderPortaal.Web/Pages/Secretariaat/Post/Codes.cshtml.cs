using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>Letters with a code, one per page, to the address in our own file; posted on a day, after which nobody can see the code any more (R-ID-2, R-AM-19).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class CodesModel(Bereik bereik, Codemaker maker, Codepost post, Briefschrijver schrijver, HuidigSwv swv, Postlijsten lijsten) : PageModel, IHerlaadbaar, IDossierpagina
{
    private const int PerPagina = 50;

    [BindProperty]
    public Invoer Verzonden { get; set; } = new();

    /// <summary>Still to post.</summary>
    public IReadOnlyList<Codebriefregel> Liggen { get; private set; } = [];

    /// <summary>Posted; nobody typed in the code yet.</summary>
    public IReadOnlyList<Codebriefregel> Onderweg { get; private set; } = [];

    /// <summary>So many letters of "all" could not be recorded; they still lie here.</summary>
    [BindProperty(SupportsGet = true)]
    public int Niet { get; set; }

    public DateOnly Vandaag => bereik.Vandaag;

    Dossierblik? IDossierpagina.Blik => null;

    /// <summary>Every letter that stands on the page, ready to print.</summary>
    IReadOnlyList<Dossierblik> IDossierpagina.Blikken => [.. Liggen.Where(r => r.Html is not null).Select(r => new Dossierblik(Dossierblik.Codebrief, r.Verzoek.Id, r.Code.LeerlingId))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Verzonden.VerstuurdOp = Vandaag;
        return await LoadAsync(ct) ? Page() : NotFound();
    }

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var open = bereik.Db.Briefcodes.Where(c => c.GebruiktOp == null && c.BeeindigdOp == null);
        Liggen = await RegelsAsync(await lijsten.Codes.Take(PerPagina).ToListAsync(ct), ct);
        Onderweg = await RegelsAsync(await open.Where(c => c.VerstuurdOp != null).OrderByDescending(c => c.Id).Take(PerPagina).ToListAsync(ct), ct);
        return true;
    }

    /// <summary>Posted on this day: one letter, or all that lie here.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var op = Verzonden.VerstuurdOp ?? throw new RuleViolation("R-AM-19", "Vul de dag in waarop de brieven op de post gingen.", "VerstuurdOp");
        await LoadAsync(ct);
        var gekozen = Liggen.Where(r => Verzonden.Code is null ? r.WaaromNiet is null : r.Code.PubliekId == Verzonden.Code).ToList();
        if (gekozen.Count == 0)
            throw new RuleViolation("R-AM-19", "Deze brief was al verstuurd. Een collega was u net voor.");
        var niet = Codebriefregel.LegVerzendingVast(gekozen, op, User.Medewerker(), bereik.Nu);
        await bereik.Db.SaveChangesAsync(ct);
        return niet == 0 ? RedirectToPage() : RedirectToPage(new { niet });
    }

    /// <summary>Another code for the same question: the old one works no more.</summary>
    public async Task<IActionResult> OnPostOpnieuwAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Liggen.Concat(Onderweg).FirstOrDefault(r => r.Code.PubliekId == Verzonden.Code) is not { } regel)
            throw new RuleViolation("R-ID-2", "Deze code geldt niet meer. Ververs de pagina.");
        var bewijs = regel.Verzoek.Bewijsverzoeken.FirstOrDefault(b => b.Id == regel.Code.BewijsverzoekId);
        if (!regel.Code.PastBij(regel.Verzoek) || bewijs?.GeleverdOp is not null)
            throw new RuleViolation("R-ID-2", "Het bewijs is er al, of het verzoek is klaar. Een nieuwe brief is niet nodig.");
        await post.MaakAsync(bereik.Db, regel.Verzoek, bewijs, bereik.Nu, ct);
        await bereik.Db.SaveChangesAsync(ct);
        return RedirectToPage();
    }

    private async Task<IReadOnlyList<Codebriefregel>> RegelsAsync(List<Briefcode> codes, CancellationToken ct)
    {
        var (verzoekIds, leerlingIds) = (codes.Select(c => c.VerzoekId).ToList(), codes.Select(c => c.LeerlingId).ToList());
        var verzoeken = await bereik.Verzoeken.Where(v => verzoekIds.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        var leerlingen = await bereik.Leerlingen.Where(l => leerlingIds.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        var regels = new List<Codebriefregel>();
        foreach (var code in codes)
        {
            if (!verzoeken.TryGetValue(code.VerzoekId, out var verzoek) || !leerlingen.TryGetValue(code.LeerlingId, out var leerling))
                continue;
            var waaromNiet = !code.PastBij(verzoek) ? "Het verzoek is klaar, of nu van iemand anders." : Bewijsladder.Van(Ladderfeiten.Van(verzoek, leerling, Niveau.N1, conflictOpen: false, Vandaag)).Voor(Bewijswijze.Briefcode).WaaromNiet;
            regels.Add(new(code, verzoek, Bekende.Van(leerling, verzoek), waaromNiet, waaromNiet is null ? await SchrijfAsync(code, verzoek) : null));
        }

        return regels;
    }

    private async Task<string?> SchrijfAsync(Briefcode code, Verzoek verzoek)
    {
        if (maker.Toon(code) is not { } tekens)
            return null;
        var feiten = new Brieffeiten(verzoek, swv.Gegevens, bereik.Nu) { Bewijs = verzoek.Bewijsverzoeken.FirstOrDefault(b => b.Id == code.BewijsverzoekId) };
        return await schrijver.SchrijfCodeAsync(feiten, tekens, verzoek.Kalender.Werkdagen.EersteWerkdagOpOfNa(Vandaag.AddDays(Verzoek.BriefcodeDagen)));
    }

    public sealed class Invoer
    {
        /// <summary>Random id of one code; null: all that lie here.</summary>
        public string? Code { get; set; }

        public DateOnly? VerstuurdOp { get; set; }
    }
}
