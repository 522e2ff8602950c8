namespace OuderPortaal.Domain.Overzichten;

/// <summary>Kind of recipient, for when no name is known and for grouping (AVG 15 lid 1 c).</summary>
public enum OntvangerSoort
{
    BevoegdGezagSchool,
    Verwerker,
    Overheid,
    Deskundige,
    Overig,
}
