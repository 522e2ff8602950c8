using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// Hashing a password is made to be slow, so a flood of logins could keep every page waiting. At most two at a time, fifty in the queue; who comes after that hears
/// to try again (503), with the form as it was.
/// </summary>
public sealed class Hashpoort(IPasswordHasher<Account> hasher, IHttpContextAccessor http) : IDisposable
{
    public const int Tegelijk = 2;
    public const int Wachtrij = 50;

    private static readonly Account Niemand = new();
    private readonly Lazy<string> _hashVanNiets = new(() => hasher.HashPassword(Niemand, Sleutel.Nieuw()));
    private readonly ConcurrencyLimiter _poort = new(new() { PermitLimit = Tegelijk, QueueLimit = Wachtrij, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>A turn to hash; dispose it when the hash is there. Refuses with a sentence when too many wait.</summary>
    public async Task<IDisposable> NeemBeurtAsync(CancellationToken ct)
    {
        var beurt = await _poort.AcquireAsync(1, ct);
        if (beurt.IsAcquired)
            return beurt;

        beurt.Dispose();
        if (http.HttpContext?.Response is { HasStarted: false } antwoord)
        {
            antwoord.StatusCode = StatusCodes.Status503ServiceUnavailable;
            antwoord.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
        }

        throw new RuleViolation("T15", "Het is nu erg druk. Wacht tien tellen en probeer het dan opnieuw.");
    }

    /// <summary>Compares with this hash. Without one it compares with a hash of nothing, so that it costs the same.</summary>
    public async Task<PasswordVerificationResult> VergelijkAsync(string? hash, string wachtwoord, CancellationToken ct)
    {
        using var beurt = await NeemBeurtAsync(ct);
        var uitkomst = hasher.VerifyHashedPassword(Niemand, hash ?? _hashVanNiets.Value, wachtwoord);
        return hash is null ? PasswordVerificationResult.Failed : uitkomst;
    }

    public void Dispose() => _poort.Dispose();
}
