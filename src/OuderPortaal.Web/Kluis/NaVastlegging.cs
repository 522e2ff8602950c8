using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace OuderPortaal.Web.Kluis;

/// <summary>Work outside the database that may only happen once the rows are committed. What is planned must look for itself whether that is so: it runs at the next commit.</summary>
internal static class NaVastlegging
{
    private static readonly ConditionalWeakTable<DbContext, List<Action>> Gepland = [];

    public static void Plan(DbContext db, Action werk) => Gepland.GetValue(db, static _ => []).Add(werk);

    public static void Vergeet(DbContext db) => Gepland.Remove(db);

    public static void VoerUit(DbContext db)
    {
        if (!Gepland.TryGetValue(db, out var lijst))
            return;

        Gepland.Remove(db);
        lijst.ForEach(werk => werk());
    }
}
