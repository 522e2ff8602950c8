namespace OuderPortaal.Domain.Termijnen;

/// <summary>
/// An extension under AVG article 12 lid 3: only when the installation allows it (D-08), once, with a notice on or before R and a new date after R and on or
/// before E (R-TRM-12). Not the same as a verdaging (complaint, bezwaar) or an opschorting.
/// </summary>
/// <param name="Bericht">Local date on which the notice is accessible to the verzoeker.</param>
/// <param name="NieuweDatum">Local date by which the answer comes; it is not rolled (R-AM-17).</param>
public sealed record Verlenging(DateOnly Bericht, DateOnly NieuweDatum)
{
    /// <summary>Why this extension is refused, judged on the term as it stands on the day of the notice; null when it is accepted.</summary>
    public VerlengingWeigering? Weigering(Termijn stand)
    {
        if (!stand.Instellingen.AvgVerlengingToegestaan) return VerlengingWeigering.NietToegestaan;
        if (stand.Verlenging is not null) return VerlengingWeigering.AlVerlengd;
        if (stand.Uiterlijk is not { } uiterlijk) return VerlengingWeigering.GeenDatum;
        if (Bericht > uiterlijk) return VerlengingWeigering.BerichtNaUiterlijk;
        if (NieuweDatum > stand.UitersteGrens) return VerlengingWeigering.NaUitersteDatum;
        return NieuweDatum <= uiterlijk ? VerlengingWeigering.NietLaterDanUiterlijk : null;
    }

    /// <summary>Throws when it is refused, with a sentence for staff.</summary>
    public void Eis(Termijn stand)
    {
        if (Weigering(stand) is { } weigering) throw new RuleViolation("R-TRM-12", Zin(weigering), nameof(NieuweDatum));
    }

    /// <summary>The reason in a few words, for the journaal and the vectors.</summary>
    public static string Reden(VerlengingWeigering weigering) => weigering switch
    {
        VerlengingWeigering.NietToegestaan => "verlengen niet toegestaan",
        VerlengingWeigering.AlVerlengd => "al verlengd",
        VerlengingWeigering.GeenDatum => "geen datum",
        VerlengingWeigering.BerichtNaUiterlijk => "bericht na uiterlijk",
        VerlengingWeigering.NaUitersteDatum => "na uiterste datum",
        _ => "niet later dan uiterlijk",
    };

    private static string Zin(VerlengingWeigering weigering) => weigering switch
    {
        VerlengingWeigering.NietToegestaan => "Verlengen staat uit. Beslis binnen de termijn.",
        VerlengingWeigering.AlVerlengd => "Deze termijn is al verlengd. Dat kan maar een keer.",
        VerlengingWeigering.GeenDatum => "De termijn staat stil. Wacht tot er weer een datum is.",
        VerlengingWeigering.BerichtNaUiterlijk => "Het bericht komt na de laatste dag. Verlengen kan dan niet meer.",
        VerlengingWeigering.NaUitersteDatum => "Kies een eerdere datum. Deze ligt na de uiterste datum van de AVG.",
        _ => "Kies een datum na de laatste dag van de termijn.",
    };
}
