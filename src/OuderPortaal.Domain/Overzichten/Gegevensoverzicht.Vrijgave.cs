using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Overzichten;

/// <content>From offered to destroyed.</content>
public sealed partial class Gegevensoverzicht
{
    /// <summary>
    /// Offers the overview to a second person. Refused by name for each source that was not searched (R-INZ-4), and without items while a source says that
    /// something was found. Needs all items loaded.
    /// </summary>
    public void BiedAan(IReadOnlyCollection<string> bronnen, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(bronnen);
        Require(OverzichtStatus.Samenstellen);
        var ontbreekt = bronnen.Where(b => !_zoekingen.Exists(z => z.Bron == b)).ToList();
        if (ontbreekt.Count > 0)
            throw new RuleViolation("R-INZ-4", $"Nog niet gezocht in: {string.Join(", ", ontbreekt)}. Zoek daar eerst, of zeg waarom het niet hoeft.");
        if (_gegevens.Count == 0 && _documenten.Count == 0 && _zoekingen.Exists(z => z.Resultaat == Zoekresultaat.Gevonden))
            throw new RuleViolation("R-11.3-4", "Bij een bron staat 'gevonden', maar het overzicht is leeg. Lees de gegevens in of pas de bron aan.");

        WerkteMee(door);
        AangebodenOp = nu;
        Opmerking = "";
        Status = OverzichtStatus.TerControle;
        Raise(new OverzichtAangeboden(Id, VerzoekId, door, nu));
    }

    /// <summary>What a composer should look at once more; never a refusal (R-7.5-1, R-AM-01, R-6.3-1).</summary>
    public IReadOnlyList<string> Waarschuwingen()
    {
        var lijst = new List<string>();
        foreach (var gegeven in _gegevens.Where(g => g is { Categorie: Categorie.C7e, Noodzaak: "" }))
            lijst.Add($"Regel {gegeven.Volgnummer} ({Artikel7.Van(gegeven.Categorie).Kop.ToLowerInvariant()}): er staat niet bij waarom dit nodig is.");
        Tel(g => g.Markering.HasFlag(Markering.BuitenArt7), "Niet in artikel 7, maar wel getoond en daarna opgeruimd");
        Tel(g => g.Markering.HasFlag(Markering.BronNietToegestaan), "Van een bron die het reglement niet noemt");
        Tel(g => g.HerkomstSoort == HerkomstSoort.Onbekend, "Herkomst onbekend (de FG ziet dit aantal)");
        if (AantalBsn > 0)
            lijst.Add($"Burgerservicenummer onleesbaar gemaakt bij het inlezen: {AantalBsn} keer.");
        return lijst;

        void Tel(Func<Gegeven, bool> welke, string zin)
        {
            if (_gegevens.Count(welke) is var aantal and > 0)
                lijst.Add($"{zin}: {aantal} keer.");
        }
    }

    public void StuurTerug(string? opmerking, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.TerControle, OverzichtStatus.Vrijgegeven);
        if (string.IsNullOrWhiteSpace(opmerking))
            throw new RuleViolation("R-INZ-10", "Schrijf wat er moet veranderen. Dan weet uw collega wat te doen.", "Opmerking");
        Opmerking = opmerking.Trim();
        Status = OverzichtStatus.Samenstellen;
        (VrijgegevenDoor, VrijgegevenOp, ZonderVierOgen) = (null, null, false);
        Raise(new OverzichtTeruggestuurd(Id, VerzoekId, door, nu));
    }

    /// <summary>
    /// Releases. Refused for everybody who worked on it (R-INZ-10), unless the installation has one pair of eyes and a reason is given. Whether this verzoeker may have it
    /// is judged by <see cref="Toegang.Vrijgavetoets"/> in the same transaction.
    /// </summary>
    public void GeefVrij(MedewerkerId door, bool vierOgen, string? reden, DateTimeOffset nu)
    {
        Require(OverzichtStatus.TerControle);
        var zelf = Samenstellers.Contains(door);
        if (zelf && vierOgen)
            throw new RuleViolation("R-INZ-10", "U werkte zelf aan dit overzicht. Een collega moet het vrijgeven.");
        if (zelf && string.IsNullOrWhiteSpace(reden))
            throw new RuleViolation("R-INZ-10", "Schrijf waarom u dit alleen doet. De functionaris gegevensbescherming leest mee.", "Reden");
        RedenZonderVierOgen = zelf ? reden!.Trim() : "";
        ZonderVierOgen = zelf;
        VrijgegevenDoor = door;
        VrijgegevenOp = nu;
        Status = OverzichtStatus.Vrijgegeven;
        Raise(new OverzichtVrijgegeven(Id, VerzoekId, door, nu));
    }

    /// <summary>Opens it to the verzoeker, in the transaction that makes the besluit known (R-AM-21).</summary>
    public void MaakBeschikbaar(int dagen, string vingerafdruk, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Vrijgegeven);
        BeschikbaarVan = nu;
        BeschikbaarTot = Amsterdam.Datum(nu).AddDays(dagen);
        Vingerafdruk = vingerafdruk;
        Status = OverzichtStatus.Beschikbaar;
        Raise(new OverzichtBeschikbaar(Id, VerzoekId, BeschikbaarTot.Value, nu));
    }

    /// <summary>Went out on paper on this local date; refuses one after today.</summary>
    public void ReikUit(DateOnly datum, int dagen, string vingerafdruk, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Vrijgegeven);
        if (datum > Amsterdam.Datum(nu))
            throw new RuleViolation("R-INZ-14", "Deze dag is nog niet geweest. Vul de dag in waarop het wegging.", "Datum");
        BeschikbaarTot = datum.AddDays(dagen);
        Vingerafdruk = vingerafdruk;
        Status = OverzichtStatus.Uitgereikt;
        Raise(new OverzichtUitgereikt(Id, VerzoekId, datum, nu));
    }

    /// <summary>
    /// Gives it once more, on a request for another copy (R-11.1-3), and keeps it for so many calendar days: online it opens again, on paper it is handed out, so that it can be
    /// printed (R-AM-04); who could open it still can. Refused once it is gone or was taken back. Who may have it is judged in the same transaction.
    /// </summary>
    public void GeefKopie(bool online, int dagen, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Beschikbaar, OverzichtStatus.Uitgereikt, OverzichtStatus.Verzegeld);
        var tot = Amsterdam.Datum(nu).AddDays(dagen);
        BeschikbaarTot = BeschikbaarTot > tot ? BeschikbaarTot : tot;
        if (online)
            BeschikbaarVan ??= nu;
        Status = online || Status == OverzichtStatus.Beschikbaar ? OverzichtStatus.Beschikbaar : OverzichtStatus.Uitgereikt;
        Raise(new OverzichtkopieGegeven(Id, VerzoekId, online, nu));
    }

    public void TrekIn(DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen, OverzichtStatus.TerControle, OverzichtStatus.Vrijgegeven, OverzichtStatus.Beschikbaar);
        Status = OverzichtStatus.Ingetrokken;
        Raise(new OverzichtIngetrokken(Id, VerzoekId, nu));
    }

    /// <summary>Refused when the verzoeker cannot open it: the last check before content leaves.</summary>
    public void LegBekekenVast(DateTimeOffset nu)
    {
        EisOpen(nu);
        Raise(new OverzichtBekeken(Id, VerzoekId, nu));
    }

    /// <summary>Refused when the verzoeker cannot open it. There is no cap on the number of downloads (R-AM-04).</summary>
    public void LegDownloadVast(DateTimeOffset nu)
    {
        EisOpen(nu);
        Raise(new OverzichtGedownload(Id, VerzoekId, nu));
    }

    private void EisOpen(DateTimeOffset nu)
    {
        Require(OverzichtStatus.Beschikbaar);
        if (!IsBeschikbaarOp(Amsterdam.Datum(nu)))
            throw new RuleViolation("R-INZ-12", "Dit overzicht is niet meer te bekijken. U kunt gratis een nieuw overzicht vragen.");
    }

    /// <summary>Open to the verzoeker on this local date.</summary>
    public bool IsBeschikbaarOp(DateOnly datum) => Status == OverzichtStatus.Beschikbaar && datum <= BeschikbaarTot;

    /// <summary>The days are over: nobody opens it any more, but it waits for bezwaar, klacht or beroep (R-AM-04).</summary>
    public void Verzegel(DateTimeOffset nu)
    {
        Require(OverzichtStatus.Beschikbaar, OverzichtStatus.Uitgereikt, OverzichtStatus.Ingetrokken);
        if (Status != OverzichtStatus.Ingetrokken && Amsterdam.Datum(nu) <= BeschikbaarTot)
            throw new RuleViolation("R-AM-04", "Het overzicht is nog beschikbaar.");
        Status = OverzichtStatus.Verzegeld;
        Raise(new OverzichtVerzegeld(Id, VerzoekId, nu));
    }

    /// <summary>The pupil became 16, so that the parent may not open it any more: sealed before its last day (R-VTG-17). Access was gone already at 00:00, without this.</summary>
    public void SluitBijZestien(DateTimeOffset nu)
    {
        Require(OverzichtStatus.Beschikbaar);
        Status = OverzichtStatus.Verzegeld;
        Raise(new OverzichtVerzegeld(Id, VerzoekId, nu));
    }

    /// <summary>Content goes; the caller destroys the key and the files of <see cref="Aggregate.Id"/> in the same transaction. Needs everything loaded.</summary>
    public void Vernietig(DateTimeOffset nu)
    {
        Require(OverzichtStatus.Verzegeld, OverzichtStatus.Ingetrokken);
        _gegevens.Clear();
        _weglatingen.Clear();
        _documenten.Clear();
        _ontvangers.Clear();
        (Opmerking, RedenZonderVierOgen) = ("", "");
        VernietigdOp = nu;
        Status = OverzichtStatus.Vernietigd;
        Raise(new OverzichtVernietigd(Id, VerzoekId, nu));
    }
}
