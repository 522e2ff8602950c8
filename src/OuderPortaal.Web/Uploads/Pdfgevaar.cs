namespace OuderPortaal.Web.Uploads;

/// <summary>What a name in a pdf can bring along.</summary>
internal enum Pdfgevaar
{
    Geen,
    Script,
    Bijlage,
    Formulier,
    Slot,
}
