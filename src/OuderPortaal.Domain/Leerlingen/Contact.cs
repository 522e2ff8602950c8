namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// Somebody around a pupil as our own file knows him or her (R-AM-02 a): where a letter with a code goes, and which number is called back (R-ID-2). Not an account and not
/// a link; never shown to another parent. Name, address and number are encrypted at rest.
/// </summary>
public sealed class Contact
{
    private Contact()
    {
    }

    internal Contact(Guid id, Guid leerlingId, ContactGegevens gegevens, DateOnly vandaag)
    {
        Id = id;
        LeerlingId = leerlingId;
        Neem(gegevens, vandaag);
    }

    public Guid Id { get; private set; }

    public Guid LeerlingId { get; private set; }

    public string Naam { get; private set; } = "";

    public Contactrelatie Relatie { get; private set; }

    /// <summary>Postal address in one line; empty when unknown.</summary>
    public string Adres { get; private set; } = "";

    /// <summary>Local date since which this address stands in the file; null: of old. A letter with a code never goes to an address younger than 30 days (R-ID-2).</summary>
    public DateOnly? AdresSinds { get; private set; }

    public string Telefoon { get; private set; } = "";

    /// <summary>Never shown to another person, in no screen, letter or overview (R-VTG-22).</summary>
    public bool GeheimAdres { get; private set; }

    public ContactGegevens Gegevens => new(Naam, Relatie, Adres, AdresSinds, Telefoon, GeheimAdres);

    /// <summary>Compared without capitals, accents and double spaces, as in the register.</summary>
    public bool Heet(string naam) => Leerling.AlsZoeknaam(Naam) == Leerling.AlsZoeknaam(naam);

    /// <summary>Takes over what changed; another address or another name counts as new from this local date, unless another date was given.</summary>
    internal void Neem(ContactGegevens g, DateOnly vandaag)
    {
        var isNieuw = !Heet(g.Naam) || !string.Equals(Adres, g.Adres.Trim(), StringComparison.OrdinalIgnoreCase);
        AdresSinds = g.AdresSinds != AdresSinds ? g.AdresSinds ?? vandaag : isNieuw ? vandaag : AdresSinds;
        (Naam, Relatie, Adres, Telefoon, GeheimAdres) = (g.Naam.Trim(), g.Relatie, g.Adres.Trim(), g.Telefoon.Trim(), g.GeheimAdres);
    }
}
