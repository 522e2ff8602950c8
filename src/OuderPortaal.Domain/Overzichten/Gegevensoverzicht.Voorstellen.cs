namespace OuderPortaal.Domain.Overzichten;

/// <content>What probably belongs to another parent, found with what the register knows of the people around the pupil (S-19).</content>
public sealed partial class Gegevensoverzicht
{
    /// <summary>
    /// Places to leave out: words of others, and whole items about the other parent with a number or address in them. Nothing is left out by itself. Needs all items loaded.
    /// </summary>
    /// <param name="vanAnderen">Addresses, numbers and mail addresses of others.</param>
    /// <param name="verzoeker">Name of who asks: items about her own side stay.</param>
    public IReadOnlyList<Weglaatvoorstel> Weglaatvoorstellen(IReadOnlyCollection<Afschermgegeven> vanAnderen, string verzoeker)
    {
        ArgumentNullException.ThrowIfNull(vanAnderen);
        return [.. _gegevens.Where(g => !IsWeggelaten(g)).OrderBy(g => g.Volgnummer).SelectMany(g => Voorstellen(g, vanAnderen, verzoeker))];
    }

    /// <summary>Takes over all of them.</summary>
    public void NeemOver(IEnumerable<Weglaatvoorstel> voorstellen, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(voorstellen);
        Require(OverzichtStatus.Samenstellen);
        foreach (var voorstel in voorstellen)
            LaatWeg(voorstel.GegevenId, voorstel.Passage, voorstel.Omschrijving, WeglatingGrond.RechtenVanAnderen, door, nu);
    }

    /// <summary>Refuses while a secret address can still be read somewhere (R-VTG-22). Needs all items loaded.</summary>
    public void EisGeheimAfgeschermd(IEnumerable<Afschermgegeven> vanAnderen)
    {
        ArgumentNullException.ThrowIfNull(vanAnderen);
        var geheim = vanAnderen.Where(a => a.Geheim).ToList();
        if (_gegevens.Where(g => Zichtbaar(g).Any(tekst => geheim.Exists(a => a.VindIn(TekstVoorVerzoeker(g, tekst)) is not null))).Select(g => g.Volgnummer).FirstOrDefault() is var nummer and > 0)
            throw new RuleViolation("R-VTG-22", $"In gegeven {nummer} staat nog een geheim adres. Laat dat eerst weg.");
    }

    private IEnumerable<Weglaatvoorstel> Voorstellen(Gegeven g, IReadOnlyCollection<Afschermgegeven> vanAnderen, string verzoeker)
    {
        if (g.Betreft is Betreft.Ouder1 or Betreft.Ouder2 && IsVanAndereOuder(g.Betreft, verzoeker) && g.Waarde.Any(c => char.IsAsciiDigit(c) || c == '@'))
        {
            yield return new(g.Id, g.Volgnummer, null, "gegevens van de andere ouder");
            yield break;
        }

        // The longest first: words that lie within what was found are not proposed once more.
        var (waarde, overig) = (TekstVoorVerzoeker(g, g.Waarde), string.Join('\n', Zichtbaar(g).Skip(1).Select(t => TekstVoorVerzoeker(g, t))));
        foreach (var a in vanAnderen.OrderByDescending(a => a.Woorden.Length))
        {
            while (a.VindIn(waarde) is { } passage)
            {
                yield return new(g.Id, g.Volgnummer, passage, a.Omschrijving);
                waarde = Tekstplaatsen.Vervang(waarde, [(passage, "")]);
                overig = Tekstplaatsen.Vervang(overig, [(passage, "")]);
            }

            if (a.VindIn(overig) is null)
                continue;
            yield return new(g.Id, g.Volgnummer, null, a.Omschrijving);
            yield break;
        }
    }

    /// <summary>Which of the two parents is who is not written down; the side that names who asks is her own.</summary>
    private bool IsVanAndereOuder(Betreft kant, string verzoeker) =>
        !_gegevens.Exists(g => g.Betreft == kant && (Tekstplaatsen.StaatIn(g.Waarde, verzoeker) || Tekstplaatsen.StaatIn(g.Label, verzoeker)));
}
