using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Registers;

namespace OuderPortaal.Web.Components;

/// <summary>The samenwerkingsverband of this installation as it is now: the newest version in the database, read once a request.</summary>
public sealed class HuidigSwv(PortaalDbContext db, TimeProvider klok)
{
    private SwvInstellingen? _versie;
    private string? _reglement;

    public Samenwerkingsverband Gegevens => Versie.Gegevens;

    /// <summary>The version of the reglement that counts today: that of the text in force, or the setting when there is no text (R-16-1).</summary>
    public string ReglementVersie => _reglement ??= Reglementboek.NaamOp(db, Amsterdam.Datum(klok.GetUtcNow())).FirstOrDefault() ?? Gegevens.ReglementVersie;

    /// <summary>The number as a telephone dials it.</summary>
    public string TelefoonLink => "tel:+31" + string.Concat(Gegevens.Telefoon.Where(char.IsAsciiDigit)).TrimStart('0');

    /// <summary>The number as a page shows it: never broken over two lines.</summary>
    public string TelefoonTekst => Gegevens.Telefoon.Replace(' ', '\u00A0');

    private SwvInstellingen Versie => _versie ??= db.SwvInstellingen.OrderByDescending(s => s.Vanaf).First();

    /// <summary>Who the SWV was at this instant: the head of a letter stays as it was sent.</summary>
    public Samenwerkingsverband Op(DateTimeOffset moment) => Versie.Vanaf <= moment
        ? Gegevens
        : (db.SwvInstellingen.Where(s => s.Vanaf <= moment).OrderByDescending(s => s.Vanaf).FirstOrDefault() ?? db.SwvInstellingen.OrderBy(s => s.Vanaf).First()).Gegevens;
}
