using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// How often one address on the network may post to the account pages: <c>Portaal:Accountlimiet</c> (30) in five minutes. In this process; what guards an account itself is
/// its lockout. An IPv6 network counts as one.
/// </summary>
internal static class Accountlimiet
{
    public const string Naam = "account";
    private static readonly TimeSpan Venster = TimeSpan.FromMinutes(5);

    public static void VoegToe(RateLimiterOptions options, int toegestaan)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = ((int)Venster.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Naam, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(Netwerk(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = toegestaan, Window = Venster, QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("lezen"));
    }

    private static string Netwerk(IPAddress? adres)
    {
        if (adres is { IsIPv4MappedToIPv6: true })
            adres = adres.MapToIPv4();
        return adres?.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(adres.GetAddressBytes().AsSpan(0, 8)) : adres?.ToString() ?? "";
    }
}
