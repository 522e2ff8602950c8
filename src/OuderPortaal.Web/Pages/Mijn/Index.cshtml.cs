using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>The home: what she must do, her letters, her requests, her children, and always a road for a child that is not in the list.</summary>
public sealed class IndexModel(PortaalDbContext db, EigenVerzoeken verzoeken, Kinderen kinderen, Concepten concepten, Zestien.Leerlingzaken leerlingzaken, Aanspreker aanspreker, Niveaus niveaus, Web.Toegang.Machtigingen machtigingen, Web.Fglijnen.Fggesprek fglijn, TimeProvider klok) : PageModel
{
    /// <summary>Parents are told this many days before the 16th birthday (D-12).</summary>
    private const int BijnaZestien = 60;

    [BindProperty(SupportsGet = true, Name = "bewaard")]
    public string? BewaardVlag { get; set; }

    [BindProperty(SupportsGet = true, Name = "weggegooid")]
    public string? WeggegooidVlag { get; set; }

    public bool Bewaard => BewaardVlag == "ja";

    public bool Weggegooid => WeggegooidVlag == "ja";

    public Stem T { get; private set; }

    public DateOnly Vandaag { get; } = Amsterdam.Datum(klok.GetUtcNow());

    public IReadOnlyList<Verzoekregel> Lopend { get; private set; } = [];

    public IReadOnlyList<Verzoekregel> Gesloten { get; private set; } = [];

    /// <summary>Requests about which a pupil of 16 decides.</summary>
    public IReadOnlyList<Dichtverzoek> Dicht { get; private set; } = [];

    /// <summary>Public id after which older closed requests come; null when there are none.</summary>
    public string? Ouder { get; private set; }

    public IReadOnlyList<Kind> Kinderen { get; private set; } = [];

    public IReadOnlyList<Concept> Concepten { get; private set; } = [];

    /// <summary>A pupil can choose what happens with a request of somebody else.</summary>
    public bool KanKiezen { get; private set; }

    public int Ongelezen { get; private set; }

    /// <summary>Own requests with a message that was not read.</summary>
    public IReadOnlySet<Guid> MetBericht { get; private set; } = new HashSet<Guid>();

    /// <summary>The FG wrote something in the confidential line that was not read.</summary>
    public bool FgGafAntwoord { get; private set; }

    /// <summary>There is a letter with a code that she can type in.</summary>
    public bool HeeftCode { get; private set; }

    /// <summary>Somebody gave a machtiging that was not accepted yet.</summary>
    public bool HeeftUitnodiging { get; private set; }

    /// <summary>We know who she is (N2).</summary>
    public bool IsBekend { get; private set; }

    /// <summary>Who looked at a file is shown to whom the file itself would be (N3).</summary>
    public bool KanZienWieKeek { get; private set; }

    public async Task OnGetAsync(string? na, CancellationToken ct)
    {
        var account = User.AccountId();
        var nu = klok.GetUtcNow();
        T = await aanspreker.StemAsync(account, ct);
        var niveau = await niveaus.VanAsync(account, ct);
        (IsBekend, KanZienWieKeek) = (niveau >= Niveau.N2, niveau >= Niveau.N3);
        Kinderen = await kinderen.VanAsync(account, ct);
        Concepten = await concepten.OpenAsync(account, ct);
        Ongelezen = await db.BerichtenVan(account).CountAsync(b => b.GelezenOp == null, ct) + await db.LeeftijdsbrievenVan(account).CountAsync(b => b.GelezenOp == null, ct)
            + await db.Klachtbrieven.CountAsync(b => b.AccountId == account && b.GelezenOp == null, ct)
            + await db.Meldingen.CountAsync(m => m.AccountId == account && m.GelezenOp == null, ct);
        MetBericht = (await Web.Berichten.Gesprek.MetOngelezenAsync(db, account, ct)).ToHashSet();
        FgGafAntwoord = await fglijn.HeeftAntwoordAsync(account, ct);
        HeeftUitnodiging = (await machtigingen.UitnodigingenAsync(account, ct)).Count > 0;

        HeeftCode = await db.Briefcodes.AnyAsync(c => c.AccountId == account && c.VerstuurdOp != null && c.GebruiktOp == null && c.BeeindigdOp == null && c.GeldigTotEnMet >= Vandaag, ct);

        KanKiezen = await leerlingzaken.ZelfAsync(account, ct) is { } zelf && (await leerlingzaken.OpenAsync(zelf.Leerling, ct)).Any(v => v.Keuze is null);
        var dicht = await verzoeken.DichteAsync(account, ct);
        var lopend = await verzoeken.LopendAsync(account, dicht, ct);
        var tot = await verzoeken.BeschikbaarTotAsync(lopend, ct);
        Lopend = [.. lopend.Select(v => Verzoekregel.Van(v, tot.TryGetValue(v.Id, out var laatste) ? laatste : null, nu))];

        Dicht = na is null ? dicht : [];
        var gesloten = await verzoeken.GeslotenAsync(account, na, ct);
        Gesloten = [.. gesloten.Take(EigenVerzoeken.PerBladzijde).Select(v => Verzoekregel.Van(v, null, nu))];
        Ouder = gesloten.Count > EigenVerzoeken.PerBladzijde ? Gesloten[^1].Verzoek.PubliekId : null;
    }

    public string TotWanneer(Kind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (kind.IsZelf)
            return T[Mijnteksten.KindZelf];
        if (kind.EindigtBijZestien)
        {
            var bijna = kind.Zestien <= Vandaag.AddDays(BijnaZestien);
            return T.Met(bijna ? Mijnteksten.KindBijnaZestien : Mijnteksten.KindTotZestien, kind.Leerling.Voornaam, bijna ? Datumtekst.Voluit(kind.Zestien) : Datum(kind.Zestien));
        }

        return kind.Link.TotEnMet is { } tot ? T.Met(Mijnteksten.KindTot, Datum(tot)) : "";
    }

    public string Datum(DateOnly datum) => $"{Datumtekst.DagMaand(datum)} {datum.Year}";
}
