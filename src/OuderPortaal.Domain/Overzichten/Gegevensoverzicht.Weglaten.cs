namespace OuderPortaal.Domain.Overzichten;

/// <content>What the verzoeker does not get, and why.</content>
public sealed partial class Gegevensoverzicht
{
    /// <summary>
    /// Leaves out these words of an item wherever they stand in it, or the whole item when no words are given. Refused when the words do not stand in the item, and
    /// when a description, this one or one that is there already, names what is left out.
    /// </summary>
    public void LaatWeg(Guid gegevenId, string? passage, string omschrijving, WeglatingGrond grond, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen);
        var woorden = passage?.Trim() ?? "";
        Onderbouwd(omschrijving, grond, woorden);
        var gegeven = _gegevens.Find(g => g.Id == gegevenId) ?? throw new RuleViolation("R-INZ-9", "Dit gegeven is er niet meer. Een collega was u net voor.");
        if (woorden.Length > 0 && !Tekstplaatsen.StaatIn(gegeven.Waarde, woorden))
            throw new RuleViolation("R-INZ-9", "Deze woorden staan niet in het gegeven. Neem ze precies over.", "Passage");
        if (_weglatingen.Exists(w => w.GegevenId == gegevenId && (w.IsGeheel || w.Passage == woorden)))
            throw new RuleViolation("R-INZ-9", "Deze plek is al weggelaten.", "Passage");

        // Words that were left out before stay out: they may stand in the label, or come back when the whole is given after all.
        _weglatingen.Add(new Weglating(Guid.CreateVersion7(nu), Id, gegevenId, null, woorden, omschrijving.Trim(), grond, door));
        // A statement beside an item that is left out as a whole would tell what stood there.
        if (woorden.Length == 0)
        {
            foreach (var verklaring in _gegevens.Where(g => g.Aard == Aard.Verklaring && g.BijSleutel == gegeven.Sleutel && gegeven.Sleutel.Length > 0 && !IsWeggelaten(g)).ToList())
                _weglatingen.Add(new Weglating(Guid.CreateVersion7(nu), Id, verklaring.Id, null, "", omschrijving.Trim(), grond, door));
        }

        WerkteMee(door);
        Raise(new GegevenWeggelaten(Id, VerzoekId, grond, nu));
    }

    /// <summary>Leaves out a whole document.</summary>
    public void LaatDocumentWeg(Guid documentId, string omschrijving, WeglatingGrond grond, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen);
        Onderbouwd(omschrijving, grond);
        Document(documentId);
        _weglatingen.RemoveAll(w => w.DocumentId == documentId && w.IsGeheel);
        _weglatingen.Add(new Weglating(Guid.CreateVersion7(nu), Id, null, documentId, "", omschrijving.Trim(), grond, door));
        WerkteMee(door);
        Raise(new GegevenWeggelaten(Id, VerzoekId, grond, nu));
    }

    /// <summary>Gives it after all. A redacted copy stays redacted: put the original back by adding the document again.</summary>
    public void GeefToch(Guid weglatingId, MedewerkerId door)
    {
        Require(OverzichtStatus.Samenstellen);
        var weglating = _weglatingen.Find(w => w.Id == weglatingId) ?? throw new RuleViolation("R-INZ-9", "Deze weglating is er niet meer.");
        if (weglating.DocumentId is { } document && !weglating.IsGeheel)
            throw new RuleViolation("R-INZ-9", $"'{Document(document).Titel}' is een bewerkte kopie. Haal het document weg en voeg het origineel toe.");
        _weglatingen.Remove(weglating);
        WerkteMee(door);
    }

    /// <summary>The item is left out as a whole.</summary>
    public bool IsWeggelaten(Gegeven gegeven) => _weglatingen.Exists(w => w.GegevenId == gegeven.Id && w.IsGeheel);

    public bool IsWeggelaten(OverzichtDocument document) => _weglatingen.Exists(w => w.DocumentId == document.Id && w.IsGeheel);

    /// <summary>The value as the verzoeker reads it: only the description when the item is left out as a whole.</summary>
    public string WaardeVoorVerzoeker(Gegeven gegeven)
    {
        ArgumentNullException.ThrowIfNull(gegeven);
        return _weglatingen.Find(w => w.GegevenId == gegeven.Id && w.IsGeheel) is { } geheel
            ? $"[weggelaten: {geheel.Omschrijving}]"
            : TekstVoorVerzoeker(gegeven, gegeven.Waarde);
    }

    /// <summary>
    /// A text of this item (value, label, explanation, origin) without the words that are left out of it. Words that overlap or lie within each other go as one, in any
    /// capitals and with the rest of their word, so that no piece of them stays behind.
    /// </summary>
    public string TekstVoorVerzoeker(Gegeven gegeven, string tekst)
    {
        ArgumentNullException.ThrowIfNull(gegeven);
        ArgumentNullException.ThrowIfNull(tekst);
        var weg = _weglatingen.FindAll(w => w.GegevenId == gegeven.Id && !w.IsGeheel);
        return weg.Count == 0 ? tekst : Tekstplaatsen.Vervang(tekst, weg.Select(w => (w.Passage, w.Omschrijving)));
    }

    /// <summary>
    /// Numbers of the items in which these words can still be read, in any field: for a warning to the composer, since a name seldom stands in one place. Of an item that
    /// is left out as a whole the label still shows. Documents are not looked into. Needs all items loaded.
    /// </summary>
    public IReadOnlyList<int> StaatNogErgens(string passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return [.. _gegevens.Where(g => Zichtbaar(g).Any(tekst => Tekstplaatsen.StaatIn(TekstVoorVerzoeker(g, tekst), passage))).Select(g => g.Volgnummer)];
    }

    private string[] Zichtbaar(Gegeven g) => IsWeggelaten(g)
        ? [g.Label, g.Bronsysteem, g.Traject, g.Doel]
        : [g.Waarde, g.Label, g.Uitleg, g.HerkomstNaam, g.HerkomstToelichting, g.Noodzaak, g.Bronsysteem, g.Traject, g.Doel];

    private void Onderbouwd(string omschrijving, WeglatingGrond grond, string woorden = "")
    {
        if (string.IsNullOrWhiteSpace(omschrijving))
            throw new RuleViolation("R-INZ-9", "Schrijf wat u weglaat, zonder het te noemen. Bijvoorbeeld: naam van een ander kind.", "Omschrijving");
        if (!Enum.IsDefined(grond))
            throw new RuleViolation("R-INZ-9", "Kies waarom u dit weglaat.", "Grond");
        if (Tekstplaatsen.StaatIn(omschrijving, woorden) || _weglatingen.Exists(w => w.GegevenId is not null && Tekstplaatsen.StaatIn(omschrijving, w.Passage)))
            throw new RuleViolation("R-INZ-9", "De omschrijving noemt wat u weglaat. Schrijf het zonder die woorden.", "Omschrijving");
        if (_weglatingen.Find(w => Tekstplaatsen.StaatIn(w.Omschrijving, woorden)) is { } andere)
            throw new RuleViolation("R-INZ-9", $"Deze woorden staan al in een omschrijving: '{andere.Omschrijving}'. Maak die weglating eerst opnieuw.", "Passage");
    }
}
