namespace OuderPortaal.Web.Jobs;

/// <summary>What this process does: <c>--rol=</c> or setting <c>Portaal:Rol</c>. Several of each may run on one database.</summary>
public enum Procesrol
{
    /// <summary>Pages and jobs; the default.</summary>
    Beide,

    /// <summary>Pages only: jobs run in another process.</summary>
    Web,

    /// <summary>Jobs only: listens nowhere.</summary>
    Werker,
}
