namespace OuderPortaal.Domain.Overzichten;

/// <summary>One item of an overview: a copy for this request only (R-PP-6). Label, value, explanation and origin are encrypted at rest.</summary>
public sealed class Gegeven
{
    private Gegeven()
    {
    }

    internal Gegeven(Guid id, Guid overzichtId, int volgnummer, Gegevensinhoud inhoud)
    {
        Id = id;
        OverzichtId = overzichtId;
        Volgnummer = volgnummer;
        Sleutel = inhoud.Sleutel;
        Categorie = inhoud.Categorie;
        Label = inhoud.Label;
        Waarde = inhoud.Waarde;
        Uitleg = inhoud.Uitleg;
        Bijzonder = inhoud.Bijzonder;
        Aard = inhoud.Aard;
        Betreft = inhoud.Betreft;
        HerkomstSoort = inhoud.Herkomst.Soort;
        HerkomstNaam = inhoud.Herkomst.Naam ?? "";
        HerkomstDatum = inhoud.Herkomst.Datum;
        HerkomstToelichting = inhoud.Herkomst.Toelichting ?? "";
        ToestemmingId = inhoud.Herkomst.ToestemmingId;
        VastgelegdOp = inhoud.VastgelegdOp;
        Bronsysteem = inhoud.Bronsysteem;
        Traject = inhoud.Traject;
        Noodzaak = inhoud.Noodzaak;
        Doel = inhoud.Doel;
        BewarenTot = inhoud.BewarenTot;
        BijSleutel = inhoud.BijSleutel;
        DocumentSleutel = inhoud.DocumentSleutel;
        Bladzijde = inhoud.Bladzijde;
        Markering = inhoud.Markering;
    }

    public Guid Id { get; private set; }

    public Guid OverzichtId { get; private set; }

    /// <summary>1, 2, 3 in the order of the overview; named in letters and on the page.</summary>
    public int Volgnummer { get; private set; }

    public string Sleutel { get; private set; } = "";

    public Categorie Categorie { get; private set; }

    public string Label { get; private set; } = "";

    public string Waarde { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    public bool Bijzonder { get; private set; }

    public Aard Aard { get; private set; }

    public Betreft Betreft { get; private set; }

    public HerkomstSoort HerkomstSoort { get; private set; }

    public string HerkomstNaam { get; private set; } = "";

    public DateOnly? HerkomstDatum { get; private set; }

    public string HerkomstToelichting { get; private set; } = "";

    public string? ToestemmingId { get; private set; }

    public DateOnly? VastgelegdOp { get; private set; }

    public string Bronsysteem { get; private set; } = "";

    public string Traject { get; private set; } = "";

    public string Noodzaak { get; private set; } = "";

    public string Doel { get; private set; } = "";

    public DateOnly? BewarenTot { get; private set; }

    public string BijSleutel { get; private set; } = "";

    public string DocumentSleutel { get; private set; } = "";

    public string Bladzijde { get; private set; } = "";

    public Markering Markering { get; private set; }

    public Herkomst Herkomst => new(HerkomstSoort, HerkomstNaam, HerkomstDatum, ToestemmingId, HerkomstToelichting);
}
