using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>The invented people of the demo, once each: the same ones stand in the README, the demo and the tests.</summary>
public sealed record Demogezelschap
{
    /// <summary>Secretariaat.</summary>
    public required Account Fatma { get; init; }

    /// <summary>Behandelaar, beleidsmedewerker: all pupils.</summary>
    public required Account Joris { get; init; }

    /// <summary>Behandelaar, gedragswetenschapper: only pupils she is involved with.</summary>
    public required Account Eva { get; init; }

    /// <summary>Directeur.</summary>
    public required Account Marleen { get; init; }

    /// <summary>Mother of Noor, divorced.</summary>
    public required Account Nadia { get; init; }

    /// <summary>Father of Noor, another address.</summary>
    public required Account Tom { get; init; }

    /// <summary>Mother of Ilyas, together with Youssef.</summary>
    public required Account Samira { get; init; }

    /// <summary>Father of Ilyas.</summary>
    public required Account Youssef { get; init; }

    /// <summary>Pupil of 16 with an account of his own.</summary>
    public required Account Sem { get; init; }

    /// <summary>Mother of Sem.</summary>
    public required Account Karin { get; init; }

    public required Leerling Noor { get; init; }

    public required Leerling Ilyas { get; init; }

    public required Leerling LeerlingSem { get; init; }

    /// <summary>Lives with her grandmother, who is her voogd and has no e-mail.</summary>
    public required Leerling Mila { get; init; }
}
