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

    /// <summary>UTC instant at which a beheerder closed the account; null while it is open. Other than a lockout it does not pass by itself.</summary>
    public DateTimeOffset? GeblokkeerdOp { get; set; }

    /// <summary>The last 30-second step whose authenticator code was used: that code and older ones are worth nothing any more.</summary>
    public long LaatsteTotpStap { get; set; }

    /// <summary>UTC instant at which a new factor replaced a lost one by recovery code; proof of identity from before counts no more (R-ID-10). Null when that never happened.</summary>
    public DateTimeOffset? FactorHersteldOp { get; set; }

    /// <summary>UTC instant at which the owner was told that the account ends when nobody logs in (R-BWR-2). Null when that was never needed.</summary>
    public DateTimeOffset? EindeAangekondigdOp { get; set; }

    /// <summary>This member of staff does not want the morning mail; it is on by default.</summary>
    public bool OchtendmailUit { get; set; }

    public AccountId AccountId => new(Id);

    public MedewerkerId MedewerkerId => new(Id);
}
