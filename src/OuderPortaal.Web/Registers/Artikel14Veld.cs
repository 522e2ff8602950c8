using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Registers;

/// <summary>One field of article 14 as everybody reads it.</summary>
/// <param name="Nummer">1 to 7, as in the reglement.</param>
/// <param name="Naam">The heading.</param>
/// <param name="Tekst">What it says of an activity, in lines.</param>
public sealed record Artikel14Veld(int Nummer, string Naam, Func<Samenwerkingsverband, Activiteitinhoud, string> Tekst)
{
    /// <summary>"2. Doelen".</summary>
    public string Kop => $"{Nummer}. {Naam}";

    /// <summary>The seven, in their order: the page, the paper and the file are made from these.</summary>
    public static IReadOnlyList<Artikel14Veld> Alle { get; } =
    [
        new(1, "Wie verantwoordelijk is, en de FG", (swv, i) => $"""
            {swv.Naam}, KvK {swv.Kvk}
            {swv.Adres}
            {swv.Telefoon}, {swv.Email}
            Samen met: {(i.GezamenlijkMet.Length > 0 ? i.GezamenlijkMet : "niemand")}
            Functionaris gegevensbescherming: {swv.FgNaam}, {swv.FgEmail}
            """),
        new(2, "Doelen", (_, i) => i.Doelen),
        new(3, "Over wie, en welke gegevens", (_, i) => $"Over wie: {i.Betrokkenen}\nWelke gegevens: {i.Gegevens}"),
        new(4, "Wie ze krijgt", (_, i) => i.Ontvangers),
        new(5, "Naar landen buiten de EU", (_, i) => i.Doorgifte.Length == 0 ? "Nee." : $"{i.Doorgifte}\nWaarborgen: {i.Waarborgen}"),
        new(6, "Hoe lang wij ze bewaren", (_, i) => string.Join('\n', i.Bewaartermijnen.Select(r => r.Reden.Length == 0 ? $"{r.Wat}: {r.Termijn}" : $"{r.Wat}: {r.Termijn}. Reden: {r.Reden}"))),
        new(7, "Hoe ze beveiligd zijn", (_, i) => i.Beveiliging),
    ];

    /// <summary>Fields that say something else in the second than in the first.</summary>
    public static IReadOnlyList<(string Kop, string Was, string Wordt)> Verschillen(Samenwerkingsverband swv, Activiteitinhoud was, Activiteitinhoud wordt)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(wordt);
        return
        [
            .. new[] { (Kop: "Naam", Was: was.Naam, Wordt: wordt.Naam) }.Concat(Alle.Select(v => (v.Kop, Was: v.Tekst(swv, was), Wordt: v.Tekst(swv, wordt))))
                .Where(v => v.Was != v.Wordt),
        ];
    }
}
