using System.Globalization;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Composition;

/// <summary>The one clock. <c>Portaal:Klok</c> (an instant with zone) sets it in Development and Test; Production refuses to start with it.</summary>
internal static class Klok
{
    public const string Instelling = "Portaal:Klok";

    public static void AddKlok(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && !(builder.Environment.IsEnvironment(Startcontrole.Test) && builder.Configuration[Instelling] is { Length: > 0 }))
        {
            builder.Services.AddSingleton(TimeProvider.System);
            return;
        }

        var klok = new VerschovenKlok();
        if (Ingesteld(builder.Configuration) is { } begin)
            klok.Verschuiving = begin - TimeProvider.System.GetUtcNow();
        builder.Services.AddSingleton(klok);
        builder.Services.AddSingleton<TimeProvider>(klok);
    }

    /// <exception cref="StartGeweigerd">The setting is not an instant.</exception>
    public static DateTimeOffset? Ingesteld(IConfiguration instellingen)
    {
        if (instellingen[Instelling] is not { Length: > 0 } tekst)
            return null;

        return DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw new StartGeweigerd($"Portaal__Klok is geen tijdstip: {tekst}. Schrijf het als 2026-03-02T09:00:00Z.");
    }
}
