using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>The terms of bezwaar (Awb), not to be confused with bezwaar tegen verwerking (AVG 21), and of the petition under UAVG 35 in the civil regime.</summary>
public static class Bezwaartermijn
{
    /// <summary>Weeks to lodge bezwaar, or to go to court under UAVG 35 lid 2.</summary>
    public const int IndienenWeken = 6;

    public const int BehandelenWeken = 6;
    public const int BehandelenMetCommissieWeken = 12;
    public const int VerdagingWeken = 6;

    /// <summary>R-AWB-7: six weeks after the bekendmaking (Awb), or after the receipt of the answer (Civiel).</summary>
    public static Wekentermijn Indienen(DateOnly bekendmakingOfOntvangst, Werkdagkalender kalender) =>
        Wekentermijn.Bereken(bekendmakingOfOntvangst, IndienenWeken, kalender);

    /// <summary>R-AWB-8: counted from the last day on which bezwaar could be lodged; longer with a committee, and once with a verdaging.</summary>
    public static Wekentermijn Behandelen(DateOnly eindeIndienen, Werkdagkalender kalender, bool commissie = false, bool verdaagd = false) =>
        Wekentermijn.Bereken(eindeIndienen, commissie ? BehandelenMetCommissieWeken : BehandelenWeken, kalender, verdaagd ? VerdagingWeken : 0);
}
