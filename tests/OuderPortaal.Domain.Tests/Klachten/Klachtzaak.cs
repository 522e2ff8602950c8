using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Klachten;

/// <summary>Complaints in each state, made by their own verbs.</summary>
internal static class Klachtzaak
{
    public static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");
    public static readonly Klager OpPapier = new(null, "Truus Bakker", "Dorpsstraat 21, 1004 GH Voorbeelddorp");
    public static readonly Klachtinhoud Inhoud = new("Niemand belde mij terug.", "iemand van het secretariaat");
    public static readonly Klachtantwoord Antwoord = new(KlachtUitkomst.Gegrond, "Wij belden niet terug.", "Dat had wel gemoeten.", "Wij bellen voortaan binnen twee dagen.");

    public static Klacht ZonderAccount(string op = "2026-03-02 10:00", Keuzes? keuzes = null)
    {
        var regels = Gegeven.Spelregels();
        if (keuzes is not null)
            regels = regels with { Instellingen = regels.Instellingen.MetKeuzes(keuzes, regels.Instellingen.Vanaf) };
        return Klacht.DienIn(OpPapier, Inhoud, "KLT-2026-00001", regels, Gegeven.Moment(op));
    }

    public static Klacht In(KlachtStatus status)
    {
        var klacht = ZonderAccount();
        if (status == KlachtStatus.Ontvangen)
            return klacht;
        klacht.WijsToe(Gegeven.Behandelaar, Gegeven.Secretaris, Nu);
        klacht.LegHorenVast(Hoorwijze.Telefoon, Amsterdam.Datum(Nu), "Verteld wat er gebeurde.", Nu);
        switch (status)
        {
            case KlachtStatus.Ingetrokken:
                klacht.TrekIn(Nu);
                return klacht;
            case KlachtStatus.Opgelost:
                klacht.LosOp(Amsterdam.Datum(Nu), Nu);
                return klacht;
            case KlachtStatus.OmgezetInBezwaar:
                klacht.ZetOm(Guid.CreateVersion7(Nu), Amsterdam.Datum(Nu), Nu);
                return klacht;
            case KlachtStatus.InBehandeling:
                return klacht;
        }

        klacht.LegVoor(Antwoord, Gegeven.Behandelaar, Nu);
        if (status == KlachtStatus.TerOndertekening)
            return klacht;
        klacht.Onderteken(Gegeven.Directeur, namensBestuur: false, overDirecteur: false, Nu);
        if (status == KlachtStatus.Afgesloten)
            klacht.SluitAf(Nu);
        return klacht;
    }
}
