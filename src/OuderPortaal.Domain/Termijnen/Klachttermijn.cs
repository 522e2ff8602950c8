using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>The term to answer a complaint (D-18, R-KLT-3): 6 weeks, 10 with a committee, 4 more after one verdaging. Missing proof never suspends it.</summary>
public static class Klachttermijn
{
    public const int Weken = 6;
    public const int CommissieWeken = 10;
    public const int VerdagingWeken = 4;

    public static Wekentermijn Bereken(DateOnly ontvangen, Werkdagkalender kalender, bool commissie = false, bool verdaagd = false) =>
        Wekentermijn.Bereken(ontvangen, commissie ? CommissieWeken : Weken, kalender, verdaagd ? VerdagingWeken : 0);
}
