using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Pages.Beheer;

/// <summary>How the outgoing mail is doing, for the Beheerder. Numbers, instants and kinds of failure; never an address.</summary>
/// <param name="Wachtend">Mails that were not taken yet.</param>
/// <param name="Mislukt">Mails that failed for good; counting stops at 100.</param>
/// <param name="Sinds">UTC instant at which the oldest of those that wait was written.</param>
/// <param name="Fout">Kind of the last failure of one that waits; empty when none failed.</param>
/// <param name="Volgende">UTC instant from which one is tried next.</param>
public sealed record Mailstand(int Wachtend, int Mislukt, DateTimeOffset? Sinds, string Fout, DateTimeOffset? Volgende)
{
    /// <summary>The outbox goes round every minute: what waits longer than this, waits for something.</summary>
    private static readonly TimeSpan Gewoon = TimeSpan.FromMinutes(10);

    public static async Task<Mailstand> LeesAsync(PortaalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var wacht = db.UitgaandeMails.Where(m => m.Status == MailStatus.Wacht);
        return new Mailstand(
            await wacht.CountAsync(ct), await db.UitgaandeMails.Where(m => m.Status == MailStatus.Mislukt).OrderBy(m => m.VolgendePogingOp).Take(100).CountAsync(ct),
            await wacht.MinAsync(m => (DateTimeOffset?)m.GemaaktOp, ct),
            await wacht.Where(m => m.LaatsteFout != "").OrderByDescending(m => m.VolgendePogingOp).Select(m => m.LaatsteFout).FirstOrDefaultAsync(ct) ?? "",
            await wacht.MinAsync(m => (DateTimeOffset?)m.VolgendePogingOp, ct));
    }

    /// <summary>Something is wrong: one failed, or they lie still.</summary>
    public bool Hapert(DateTimeOffset nu) => Fout.Length > 0 || nu - Sinds > Gewoon;

    /// <summary>What is going on, in sentences. The instants are said by <paramref name="moment"/>.</summary>
    public string Zin(DateTimeOffset nu, Func<DateTimeOffset?, string> moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        if (Wachtend == 0)
            return "Er wacht geen mail. Alles is verstuurd.";
        var aantal = Wachtend == 1 ? "1 mail wacht" : $"{Wachtend.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))} mails wachten";
        if (!Hapert(nu))
            return $"{aantal}. Het portaal is bezig met versturen.";
        var sinds = Wachtend == 1 ? $"{aantal}, sinds {moment(Sinds)}." : $"{aantal}, de oudste sinds {moment(Sinds)}.";
        if (Fout.Length == 0)
            return $"{sinds} Het portaal heeft ze nog niet geprobeerd. Kijk of de taak '{Schedule.Outbox.Titel}' loopt.";
        var opnieuw = Volgende <= nu ? "binnen een minuut" : moment(Volgende);
        return $"{sinds} {Oorzaak} Het portaal probeert het vanzelf opnieuw. De volgende keer is {opnieuw}. Er gaat niets verloren.";
    }

    /// <summary>The kind of the last failure in words; a code of the server in brackets.</summary>
    public string Oorzaak => Fout switch
    {
        "TijdVoorbij" => "De mailserver antwoordt niet op tijd.",
        "Certificaat" => "Het certificaat van de mailserver klopt niet.",
        "AfzenderOngeldig" => "Het adres van de afzender klopt niet. Kijk de instelling Mail:Afzender na.",
        _ when Fout.StartsWith("Geweigerd", StringComparison.Ordinal) => $"De mailserver weigert onze mail ({Fout[9..]}). Kijk of het portaal daar mag inloggen en versturen.",
        _ when Fout.StartsWith("Server", StringComparison.Ordinal) => $"De mailserver neemt nu niets aan ({Fout[6..]}).",
        _ when Fout.StartsWith("Ontvanger", StringComparison.Ordinal) => $"De mailserver neemt de mail voor een ontvanger nu niet aan ({Fout[9..]}).",
        _ => "Er is geen verbinding met de mailserver.",
    };
}
