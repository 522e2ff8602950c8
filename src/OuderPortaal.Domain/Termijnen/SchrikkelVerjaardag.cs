namespace OuderPortaal.Domain.Termijnen;

/// <summary>When someone born on 29 February has a birthday in a common year (D-17).</summary>
public enum SchrikkelVerjaardag
{
    EersteMaart,
    AchtentwintigFebruari,
}
