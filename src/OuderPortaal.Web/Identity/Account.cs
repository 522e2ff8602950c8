using Microsoft.AspNetCore.Identity;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>Who logs in: a parent, a pupil of 16 or older, or staff. Holds no proof of who that person is and no link to a pupil: those are records of their own.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>How the person is called; typed by the person, never taken from a file.</summary>
    public string Naam { get; set; } = "";

    /// <summary>Function label of staff from the access list (R-AM-07); empty for a parent or pupil.</summary>
    public string Functie { get; set; } = "";

    /// <summary>Staff with this reach see every pupil; others only those they are involved with (R-BIJ-2..6).</summary>
    public bool AlleLeerlingen { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset AangemaaktOp { get; set; }

    /// <summary>UTC instant of the last login; null when there was none.</summary>
    public DateTimeOffset? LaatstIngelogdOp { get; set; }

    public AccountId AccountId => new(Id);

    public MedewerkerId MedewerkerId => new(Id);
}
