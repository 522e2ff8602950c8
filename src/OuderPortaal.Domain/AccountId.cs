namespace OuderPortaal.Domain;

/// <summary>Who logs in: a parent, a pupil of 16 or older, or a member of staff. Says nothing about who that person is (that is Identiteitsverificatie).</summary>
public readonly record struct AccountId(Guid Waarde)
{
    public override string ToString() => Waarde.ToString();
}
