namespace OuderPortaal.Web.Data;

/// <summary>Somebody else wrote in the database as long as there was patience for; nothing was saved. SQLite says the same in its own words (<see cref="DatabasefoutExtensions.IsBezet"/>).</summary>
public sealed class DatabaseBezet : Exception
{
    public DatabaseBezet()
    {
    }

    public DatabaseBezet(Exception bron)
        : base(null, bron)
    {
    }
}
