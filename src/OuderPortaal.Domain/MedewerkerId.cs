namespace OuderPortaal.Domain;

/// <summary>A member of staff who acts. The same number as the account of that person; a type of its own, so that a parent can never be passed where staff is meant.</summary>
public readonly record struct MedewerkerId(Guid Waarde)
{
    public override string ToString() => Waarde.ToString();
}
