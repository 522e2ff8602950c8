namespace OuderPortaal.Domain.Overzichten;

/// <summary>About whom an item is (R-AM-06). Ouder1 and Ouder2 are the two parents or carers of the file, Ander is anybody else, such as another pupil.</summary>
public enum Betreft
{
    Leerling,
    Ouder1,
    Ouder2,
    Ander,
}
