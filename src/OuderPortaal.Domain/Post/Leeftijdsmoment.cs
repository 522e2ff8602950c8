namespace OuderPortaal.Domain.Post;

/// <summary>On which occasion a letter about a birthday goes out (R-VTG-17, R-VTG-19).</summary>
public enum Leeftijdsmoment
{
    /// <summary>About 60 days before the 16th birthday.</summary>
    EersteAankondiging,

    /// <summary>About 30 days before it; after a late start the only one.</summary>
    TweedeAankondiging,

    /// <summary>On the 18th birthday, to a pupil who gave a machtiging or has an account.</summary>
    Achttien,
}
