using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Components;

/// <summary>The samenwerkingsverband of this installation as it is now: the newest version in the database, read once a request.</summary>
public sealed class HuidigSwv(PortaalDbContext db)
{
    private Samenwerkingsverband? _gegevens;

    public Samenwerkingsverband Gegevens => _gegevens ??= db.SwvInstellingen.OrderByDescending(s => s.Vanaf).First().Gegevens;

    /// <summary>The number as a telephone dials it.</summary>
    public string TelefoonLink => "tel:+31" + string.Concat(Gegevens.Telefoon.Where(char.IsAsciiDigit)).TrimStart('0');

    /// <summary>The number as a page shows it: never broken over two lines.</summary>
    public string TelefoonTekst => Gegevens.Telefoon.Replace(' ', '\u00A0');
}
