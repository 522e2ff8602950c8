using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Oefeningen;
using OuderPortaal.Web.Scholingen;
using OuderPortaal.Web.Taken;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>The figures of the functionaris gegevensbescherming.</summary>
public sealed class OverzienModel(Toezicht toezicht, Aandachtspunten aandacht, Opvallend opvallend, Takenlijst lijst, Fglijnen.Fggesprek fglijn, Fgpunten voorU, Scholingenlijst scholing, Data.PortaalDbContext db) : PageModel
{
    public IReadOnlyList<(Toezichtlijst Lijst, int Aantal)> Aantallen { get; private set; } = [];

    public IReadOnlyList<(Aandachtspunt Punt, int Aantal)> Punten { get; private set; } = [];

    public IReadOnlyList<(Weigeringsgrond Grond, int Aantal)> Weigeringen { get; private set; } = [];

    public IReadOnlyList<(WeglatingGrond Grond, int Aantal)> Weglatingen { get; private set; } = [];

    public (int BuitenArtikel7, int HerkomstOnbekend, int Bsn) Gegevens { get; private set; }

    public (int Mails, int Taken, int Geweigerd) Storingen { get; private set; }

    /// <summary>Open signals; at most 100.</summary>
    public int Taken { get; private set; }

    /// <summary>Confidential lines that wait for an answer.</summary>
    public int Lijnen { get; private set; }

    /// <summary>Answers that are owed to the FG, the longest overdue first, with public id and number of the request.</summary>
    public IReadOnlyList<(Fgvraag Vraag, string Verzoek, string Nummer)> Vragen { get; private set; } = [];

    /// <summary>How the last brandoefening went.</summary>
    public Oefenstand Oefening { get; private set; } = new(Laatste: null);

    /// <summary>What asks something of the FG now; the mail of the month says how many there are.</summary>
    public IReadOnlyList<(string Tekst, int Aantal, string Naar)> VoorU { get; private set; } = [];

    /// <summary>Members of staff who are due for training.</summary>
    public int Scholing { get; private set; }

    public DateOnly Vandaag => toezicht.Vandaag;

    /// <summary>Views of files in the last seven days that stand out.</summary>
    public IReadOnlyList<Kijksignaal> Gekeken { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Aantallen = await toezicht.TelAsync(ct);
        VoorU = await voorU.LeesAsync(ct);
        Scholing = await scholing.TelAanDeBeurtAsync(ct);
        Oefening = await Oefenstand.LeesAsync(db, ct);
        Punten = await aandacht.TelAsync(ct);
        Weigeringen = await aandacht.WeigeringenAsync(ct);
        Weglatingen = await toezicht.WeglatingenAsync(ct);
        Gegevens = await toezicht.GegevensAsync(ct);
        Storingen = await toezicht.StoringenAsync(ct);
        Gekeken = await opvallend.LeesAsync(ct);
        Vragen = await toezicht.OpenVragenAsync(ct);
        Lijnen = await fglijn.WachtendAsync(ct);
        Taken = await lijst.TelAsync(vanIedereen: false, ct);
    }
}
