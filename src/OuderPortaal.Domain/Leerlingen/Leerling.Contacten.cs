using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Leerlingen;

/// <content>The people around the pupil, as our own file knows them.</content>
public sealed partial class Leerling
{
    private readonly List<Contact> _contacten = [];

    public IReadOnlyList<Contact> Contacten => _contacten;

    /// <summary>The address of the pupil, or of somebody around the pupil, is secret: what could lead to it goes to nobody without a person who decides (R-VTG-22).</summary>
    public bool HeeftGeheim => GeheimAdres || _contacten.Exists(c => c.GeheimAdres);

    /// <summary>
    /// This pupil and the people around him or her live at more than one address, or one of those is secret: call back is no proof then, an ex-partner knows the facts (R-ID-2).
    /// </summary>
    public bool WonenApart => HeeftGeheim
        || _contacten.Select(c => c.Adres).Append(Adres).Where(a => a.Length > 0).Select(AlsZoeknaam).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The person of this name in our file; null when nobody, or more than one, is called so.</summary>
    public Contact? ContactVan(string naam) => _contacten.Where(c => c.Heet(naam)).Take(2).ToList() is [var een] ? een : null;

    /// <summary>Adds somebody; the address counts from today, unless an older date is given (R-ID-2). Refuses an empty name, an unknown relation and a second person of the same name.</summary>
    public Contact VoegContactToe(ContactGegevens gegevens, MedewerkerId door, DateTimeOffset nu)
    {
        Controleer(gegevens, Amsterdam.Datum(nu));
        if (_contacten.Exists(c => c.Heet(gegevens.Naam)))
            throw new RuleViolation("R-AM-02", "Deze persoon staat er al bij. Wijzig de gegevens die er staan.", "Naam");
        var contact = new Contact(Guid.CreateVersion7(nu), Id, gegevens, Amsterdam.Datum(nu));
        _contacten.Add(contact);
        Raise(new LeerlingGewijzigd(Id, door, nu));
        return contact;
    }

    /// <summary>Changes what we know of somebody. A new address or another name counts as new from today (R-ID-2), unless another date is given.</summary>
    public void WijzigContact(Guid contact, ContactGegevens gegevens, MedewerkerId door, DateTimeOffset nu)
    {
        var vandaag = Amsterdam.Datum(nu);
        Controleer(gegevens, vandaag);
        if (_contacten.Exists(c => c.Id != contact && c.Heet(gegevens.Naam)))
            throw new RuleViolation("R-AM-02", "Er staat al iemand met deze naam bij. Kijk de naam na.", "Naam");
        Contactpersoon(contact).Neem(gegevens, vandaag);
        Raise(new LeerlingGewijzigd(Id, door, nu));
    }

    public void VerwijderContact(Guid contact, MedewerkerId door, DateTimeOffset nu)
    {
        _contacten.Remove(Contactpersoon(contact));
        Raise(new LeerlingGewijzigd(Id, door, nu));
    }

    private Contact Contactpersoon(Guid id) =>
        _contacten.Find(c => c.Id == id) ?? throw new RuleViolation("R-AM-02", "Deze persoon staat er niet meer bij. Ververs de pagina.");

    private static void Controleer(ContactGegevens gegevens, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        if (string.IsNullOrWhiteSpace(gegevens.Naam))
            throw new RuleViolation("R-AM-02", "Vul de naam in.", "Naam");
        if (!Enum.IsDefined(gegevens.Relatie))
            throw new RuleViolation("R-AM-02", "Kies wat deze persoon van de leerling is.", "Relatie");
        if (gegevens.AdresSinds > vandaag)
            throw new RuleViolation("R-AM-02", "De datum van het adres ligt na vandaag. Vul de echte datum in.", "AdresSinds");
    }
}
