using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A pupil of the register who may be the child that was typed, and why.</summary>
public sealed record Leerlingvoorstel(Leerling Leerling, Herkenning Herkenning)
{
    /// <summary>Date of birth, school and number: what tells two pupils of one name apart.</summary>
    public string Feiten =>
        $"geboren op {Datumtekst.DagMaand(Leerling.Geboortedatum)} {Leerling.Geboortedatum.Year}, {(Leerling.School.Length > 0 ? Leerling.School : "school onbekend")}, dossiernummer {Leerling.Kenmerk}";

    public string Reden => Herkenning.IsPrecies ? "Naam en geboortedatum zijn gelijk." : $"{Naam}; {Datum}.";

    private string Naam => Herkenning.Naam switch
    {
        Naamgelijkenis.Gelijk => "Naam gelijk",
        Naamgelijkenis.Lijkt => "Naam lijkt erop",
        Naamgelijkenis.Deels => "Naam deels gelijk",
        _ => "Andere naam",
    };

    private string Datum => Herkenning.Geboortedatum switch
    {
        Datumgelijkenis.Gelijk => "geboortedatum gelijk",
        Datumgelijkenis.Omgewisseld => "dag en maand van de geboortedatum omgewisseld",
        Datumgelijkenis.Lijkt => "één cijfer van de geboortedatum anders",
        Datumgelijkenis.Onbekend => "geen geboortedatum genoemd",
        _ => "andere geboortedatum",
    };
}
