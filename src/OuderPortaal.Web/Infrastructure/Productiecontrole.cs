using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Infrastructure;

/// <summary>What must be in order before the portal may meet real people. Each check gives a sentence or null; all of them are told at once.</summary>
internal sealed class Productiecontrole(IConfiguration instellingen, IHostEnvironment omgeving, Datamap datamap, PortaalDbContext db)
{
    public const string NietTeBereiken = "De database is niet te bereiken. Controleer ConnectionStrings__Portaal en of de server aan staat.";

    private static readonly string[] Voorbeeldwoorden = ["changeme", "change-me", "wijzig", "verander", "placeholder", "voorbeeld", "example", "geheim", "password", "wachtwoord", "todo"];
    private static readonly string[] Geheimen = ["Mail:Smtp:Password", "Mail:Smtp:OAuth:ClientSecret", "Identiteit:Aanbieder:Geheim", "Medewerkers:Aanbieder:Geheim"];

    /// <exception cref="StartGeweigerd">With every fault in one list.</exception>
    public async Task ControleerAsync(CancellationToken ct)
    {
        List<string> fouten = [.. new[] { Klok(), Sleutel(), Oorsprong(), Hosts(), Post(), Virusscanner(), Tijdzone(), Taal() }.OfType<string>(), .. Voorbeeldgeheimen()];
        fouten.AddRange(await DatabaseAsync(ct));
        if (fouten.Count > 0)
            throw new StartGeweigerd($"OuderPortaal start niet. Los dit eerst op:{string.Concat(fouten.Select(f => $"{Environment.NewLine}  - {f}"))}");
    }

    private string? Klok() => instellingen["Portaal:Klok"] is { Length: > 0 } ? "Portaal__Klok is gezet. Een verzette klok mag alleen in Development." : null;

    private string? Sleutel()
    {
        try
        {
            Hoofdsleutels.Lees(instellingen, omgeving, datamap);
            return null;
        }
        catch (StartGeweigerd e)
        {
            return e.Message;
        }
    }

    private string? Oorsprong() => Uri.TryCreate(instellingen["Portaal:Origin"], UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps
        ? null
        : "Portaal__Origin ontbreekt of begint niet met https://. Geef het adres dat ouders in de browser zien.";

    private string? Hosts() => instellingen["AllowedHosts"] is not { Length: > 0 } hosts || hosts.Split(';').Any(h => h.Trim() is "*" or "" or "0.0.0.0" or "[::]")
        ? "AllowedHosts laat elke naam toe. Geef de naam van het portaal."
        : null;

    private string? Post() => string.IsNullOrWhiteSpace(instellingen["Mail:Smtp:Host"]) ? "Mail__Smtp__Host ontbreekt. Zonder mailserver krijgt niemand bericht." : null;

    // A reason is a sentence: "nee" or "uit" is not one.
    private string? Virusscanner()
    {
        var scanner = instellingen.GetSection("Virusscanner").Get<VirusscannerInstellingen>() ?? new();
        if (scanner.Adres.Length > 0)
            return scanner.Plek is null ? "Virusscanner__Adres is geen adres. Schrijf het als 127.0.0.1:3310." : null;
        return scanner.Geen.Trim().Length < 20
            ? "Virusscanner__Adres ontbreekt. Zonder virusscanner kunnen bestanden gevaarlijk zijn. Wilt u het toch? Schrijf dan in Virusscanner__Geen waarom."
            : null;
    }

    private IEnumerable<string> Voorbeeldgeheimen() =>
        from naam in Geheimen
        let waarde = instellingen[naam]
        where waarde is { Length: > 0 } && Voorbeeldwoorden.Any(w => waarde.Contains(w, StringComparison.OrdinalIgnoreCase))
        select $"{naam.Replace(":", "__", StringComparison.Ordinal)} is een voorbeeld en geen echt geheim.";

    private static string? Tijdzone() =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out _) ? null : "De tijdzone Europe/Amsterdam ontbreekt op deze computer. Installeer tzdata.";

    private static string? Taal()
    {
        try
        {
            return CultureInfo.GetCultureInfo("nl-NL").DateTimeFormat.GetMonthName(3) == "maart" ? null : "De taalgegevens (ICU) voor nl-NL ontbreken. Installeer libicu.";
        }
        catch (CultureNotFoundException)
        {
            return "De taalgegevens (ICU) voor nl-NL ontbreken. Installeer libicu.";
        }
    }

    private async Task<List<string>> DatabaseAsync(CancellationToken ct)
    {
        try
        {
            // No pending migrations means that every table is there: only then the rows can be asked.
            if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(ct) || (await db.Database.GetPendingMigrationsAsync(ct)).Any())
                return ["De database is nog niet bijgewerkt. Voer eerst uit: OuderPortaal.Web migreer"];

            List<string> fouten = [];
            if (!Pakketten.IsTaakhostGereed(instellingen))
                fouten.Add("De tabellen voor de achtergrondtaken ontbreken. Voer eerst uit: OuderPortaal.Web migreer");
            if (await db.Set<Demomerk>().AnyAsync(ct))
                fouten.Add("Deze database bevat verzonnen personen (demo). Begin met een nieuwe database.");
            if (db.Model.FindEntityType(typeof(SwvInstellingen)) is not null && !await db.Set<SwvInstellingen>().AnyAsync(ct))
                fouten.Add("De gegevens van het samenwerkingsverband ontbreken. Vul installatie.json in en voer uit: OuderPortaal.Web migreer");
            return fouten;
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or RetryLimitExceededException)
        {
            return [NietTeBereiken];
        }
    }
}
