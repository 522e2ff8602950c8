namespace OuderPortaal.Web.Uploads;

/// <summary>How large a picture may say it is, before anything looks at its points: a header of a few bytes must not ask for gigabytes.</summary>
internal static class Afmeting
{
    private const int Zijde = 20_000;
    private const long Punten = 120_000_000;

    public static void Keur(long breedte, long hoogte)
    {
        if (breedte <= 0 || hoogte <= 0)
            throw Bestandsweigering.FotoKapot();
        if (breedte > Zijde || hoogte > Zijde || breedte * hoogte > Punten)
            throw Bestandsweigering.FotoTeVeelPunten();
    }
}
