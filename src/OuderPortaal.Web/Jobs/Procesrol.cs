namespace OuderPortaal.Web.Jobs;

/// <summary>What this process does: setting <c>Portaal:Rol</c>. Several of each may run on one database.</summary>
public enum Procesrol
{
    /// <summary>Pages and jobs; the default.</summary>
    Alles,

    /// <summary>Pages only: jobs run in another process.</summary>
    Web,

    /// <summary>Jobs only: listens nowhere.</summary>
    Werker,
}
