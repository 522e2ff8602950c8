namespace OuderPortaal.Web.Journaal;

/// <summary>What the check of the chain found.</summary>
/// <param name="Aantal">Rows that are there and right, up to the first bad one.</param>
/// <param name="Laatste">Number of the last of them.</param>
/// <param name="Zegel">Its seal.</param>
/// <param name="Ankers">Anchors that were compared.</param>
/// <param name="Fout">Null: all is right.</param>
/// <param name="Rij">The first bad row; 0 when it is about no row.</param>
/// <param name="Uitleg">Why, in Dutch, without content.</param>
public sealed record Ketenuitslag(long Aantal, long Laatste, byte[] Zegel, int Ankers, Ketenfout? Fout, long Rij, string Uitleg)
{
    public bool IsHeel => Fout is null;

    public override string ToString() => Fout switch
    {
        null => FormattableString.Invariant($"Het journaal is heel: {Aantal} rijen, de laatste is rij {Laatste}. Ankers nagekeken: {Ankers}."),
        _ when Rij > 0 => FormattableString.Invariant($"Rij {Rij} klopt niet ({Fout}). {Uitleg}"),
        _ => $"Het journaal klopt niet ({Fout}). {Uitleg}",
    };
}
