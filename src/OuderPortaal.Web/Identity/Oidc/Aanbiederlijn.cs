namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>The line to a provider: no redirects, no cookies, no large answers, no long wait. Writes no log, for addresses and headers hold secrets.</summary>
public sealed class Aanbiederlijn : IDisposable
{
    internal HttpClient Client { get; } = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(3), PooledConnectionLifetime = TimeSpan.FromMinutes(5), MaxResponseHeadersLength = 32,
    })
    {
        Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = 512 * 1024,
    };

    public void Dispose() => Client.Dispose();
}
