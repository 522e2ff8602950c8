using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OuderPortaal.Web.Tests.Infrastructure;

namespace OuderPortaal.Web.Tests.Oidc;

/// <summary>A real OpenID Connect server (npm oidc-provider) on a free port of loopback; ends with the tests. It logs in whoever <see cref="BedienAsync"/> says.</summary>
public sealed class Aanbiederproces : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private Process? _proces;

    public string Uitgever { get; private set; } = "";

    public string Geheim { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var map = Path.GetFullPath(Path.Combine(Programma.Bron, "..", "..", "tests", "aanbieder"));
        _proces = Process.Start(new ProcessStartInfo("node", ["server.mjs", "https://localhost/mijn/bewijs/terug", "https://localhost/account/inloggen/organisatie/terug"])
        {
            WorkingDirectory = map, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var fouten = _proces.StandardError.ReadToEndAsync();
        using var geduld = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var regel = await _proces.StandardOutput.ReadLineAsync(geduld.Token) ?? throw new InvalidOperationException($"The OpenID Connect server did not start: {await fouten}");
        var start = JsonSerializer.Deserialize<JsonElement>(regel);
        (Uitgever, Geheim) = (start.GetProperty("issuer").GetString()!, start.GetProperty("secret").GetString()!);
    }

    /// <summary>Who logs in next, and what is wrong with the answer.</summary>
    public async Task BedienAsync(Scenario scenario)
    {
        using var client = new HttpClient();
        (await client.PostAsJsonAsync($"{Uitgever}/bediening", scenario, Json)).EnsureSuccessStatusCode();
    }

    /// <summary>Goes to the provider as a browser of somebody who logs in at once; gives where the provider sends that browser back to.</summary>
    public static async Task<Uri> BezoekAsync(Uri adres)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        for (var stap = 0; stap < 10; stap++)
        {
            using var antwoord = await client.GetAsync(adres);
            if (antwoord.Headers.Location is not { } verder)
                throw new InvalidOperationException($"The provider stopped with {antwoord.StatusCode}: {await antwoord.Content.ReadAsStringAsync()}");
            adres = new Uri(adres, verder);
            if (adres.Host == "localhost")
                return adres;
        }

        throw new InvalidOperationException("The provider never came back.");
    }

    public async ValueTask DisposeAsync()
    {
        if (_proces is null)
            return;
        if (!_proces.HasExited)
            _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
    }

    /// <param name="Sub">Who it is there.</param>
    /// <param name="Acr">The assurance that it states.</param>
    /// <param name="Amr">With which factors.</param>
    /// <param name="Claims">What it knows of this person.</param>
    /// <param name="Geleden">How many seconds ago this person logged in there.</param>
    /// <param name="Fout">An error instead of a login.</param>
    /// <param name="Token">Claims that are changed in the id_token before it is signed again; null takes one away.</param>
    /// <param name="Alg">Signs it with this instead: none or HS256.</param>
    /// <param name="VreemdeSleutel">Signs it with another key under the same name.</param>
    /// <param name="AlleenUserinfo">Tells the claims at the userinfo address only.</param>
    /// <param name="Traag">Answers at this path after eight seconds.</param>
    public sealed record Scenario(
        string? Sub = null, string? Acr = null, string[]? Amr = null, Dictionary<string, object>? Claims = null, int Geleden = 0, string? Fout = null, Dictionary<string, object?>? Token = null,
        string? Alg = null, bool VreemdeSleutel = false, bool AlleenUserinfo = false, string? Traag = null);
}
