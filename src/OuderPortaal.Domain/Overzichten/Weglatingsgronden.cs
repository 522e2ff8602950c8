namespace OuderPortaal.Domain.Overzichten;

/// <summary>What a parent reads about each ground of leaving out: a reason first, the article last (R-AM-05).</summary>
public static class Weglatingsgronden
{
    /// <summary>Code in <c>gegevensoverzicht.json</c>.</summary>
    public static string Code(this WeglatingGrond grond) => grond switch
    {
        WeglatingGrond.RechtenVanAnderen => "AVG15lid4-RechtenVanAnderen",
        WeglatingGrond.Uavg41lid1i => "UAVG41lid1i",
        _ => "Wettelijk",
    };

    /// <summary>Reason in B1.</summary>
    public static string Zin(this WeglatingGrond grond) => grond switch
    {
        WeglatingGrond.RechtenVanAnderen => "Dit gaat over iemand anders. Wij zijn verplicht om ook de gegevens van een ander te beschermen.",
        WeglatingGrond.Uavg41lid1i => "Het is nodig om de leerling of iemand anders te beschermen.",
        _ => "Een andere wet zegt dat wij dit niet mogen laten zien.",
    };

    /// <summary>The article, for behind the reason.</summary>
    public static string Artikel(this WeglatingGrond grond) => grond switch
    {
        WeglatingGrond.RechtenVanAnderen => "AVG, artikel 15 lid 4",
        WeglatingGrond.Uavg41lid1i => "Uitvoeringswet AVG, artikel 41 lid 1, onder i",
        _ => "AVG, artikel 23",
    };
}
