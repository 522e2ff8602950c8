namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What belongs to each kind of link.</summary>
public static class VertegenwoordigingSoorten
{
    /// <summary>Holds gezag over a pupil under 16: parent, voogd or an institution with voogdij (R-VTG-1).</summary>
    public static bool HeeftGezag(this VertegenwoordigingSoort soort) =>
        soort is VertegenwoordigingSoort.OuderMetGezag or VertegenwoordigingSoort.Voogd or VertegenwoordigingSoort.GecertificeerdeInstelling;
}
