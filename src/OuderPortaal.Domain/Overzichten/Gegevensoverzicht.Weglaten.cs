namespace OuderPortaal.Domain.Overzichten;

/// <content>What the verzoeker does not get, and why.</content>
public sealed partial class Gegevensoverzicht
{
    /// <summary>
    /// Leaves out these words of an item, or the whole item when no words are given. Refused without a description, and when the words do not stand in the item.
    /// </summary>
    public void LaatWeg(Guid gegevenId, string? passage, string omschrijving, WeglatingGrond grond, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen);
        Omschreven(omschrijving);
        var gegeven = _gegevens.Find(g => g.Id == gegevenId) ?? throw new RuleViolation("R-INZ-9", "Dit gegeven is er niet meer. Een collega was u net voor.");
        var woorden = passage?.Trim() ?? "";
        if (woorden.Length > 0 && !gegeven.Waarde.Contains(woorden, StringComparison.Ordinal))
            throw new RuleViolation("R-INZ-9", "Deze woorden staan niet in het gegeven. Neem ze precies over.", "Passage");
        if (_weglatingen.Exists(w => w.GegevenId == gegevenId && (w.IsGeheel || w.Passage == woorden)))
            throw new RuleViolation("R-INZ-9", "Deze plek is al weggelaten.", "Passage");
        if (woorden.Length > 0 && omschrijving.Contains(woorden, StringComparison.OrdinalIgnoreCase))
            throw new RuleViolation("R-INZ-9", "De omschrijving noemt wat u weglaat. Schrijf het zonder die woorden.", "Omschrijving");

        if (woorden.Length == 0)
            _weglatingen.RemoveAll(w => w.GegevenId == gegevenId);
        _weglatingen.Add(new Weglating(Guid.CreateVersion7(nu), Id, gegevenId, null, woorden, omschrijving.Trim(), grond, door));
        SamengesteldDoor = door;
        Raise(new GegevenWeggelaten(Id, VerzoekId, grond, nu));
    }

    /// <summary>Leaves out a whole document.</summary>
    public void LaatDocumentWeg(Guid documentId, string omschrijving, WeglatingGrond grond, MedewerkerId door, DateTimeOffset nu)
    {
        Require(OverzichtStatus.Samenstellen);
        Omschreven(omschrijving);
        Document(documentId);
        _weglatingen.RemoveAll(w => w.DocumentId == documentId && w.IsGeheel);
        _weglatingen.Add(new Weglating(Guid.CreateVersion7(nu), Id, null, documentId, "", omschrijving.Trim(), grond, door));
        SamengesteldDoor = door;
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
        SamengesteldDoor = door;
    }

    /// <summary>The item is left out as a whole.</summary>
    public bool IsWeggelaten(Gegeven gegeven) => _weglatingen.Exists(w => w.GegevenId == gegeven.Id && w.IsGeheel);

    public bool IsWeggelaten(OverzichtDocument document) => _weglatingen.Exists(w => w.DocumentId == document.Id && w.IsGeheel);

    /// <summary>The value as the verzoeker reads it: longest passages first, so that one that lies within another leaves nothing behind.</summary>
    public string WaardeVoorVerzoeker(Gegeven gegeven)
    {
        ArgumentNullException.ThrowIfNull(gegeven);
        if (_weglatingen.Find(w => w.GegevenId == gegeven.Id && w.IsGeheel) is { } geheel)
            return $"[weggelaten: {geheel.Omschrijving}]";
        return _weglatingen.Where(w => w.GegevenId == gegeven.Id).OrderByDescending(w => w.Passage.Length)
            .Aggregate(gegeven.Waarde, (tekst, w) => tekst.Replace(w.Passage, $"[weggelaten: {w.Omschrijving}]", StringComparison.Ordinal));
    }
}
