using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A ground of article 9 as it is typed.</summary>
public sealed class Grondinvoer
{
    public Verstrekkingsgrond? Grond { get; set; }

    [StringLength(200)]
    public string? School { get; set; }

    public Guid? ToestemmingId { get; set; }

    [StringLength(200)]
    public string? Wet { get; set; }

    [StringLength(100)]
    public string? Artikel { get; set; }

    public DateOnly? VorderingOp { get; set; }

    [StringLength(2000)]
    public string? Juridisch { get; set; }

    public VerstrekkingGegevens Vul(VerstrekkingGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        Verstrekkinginvoer.EisGeenBsn((nameof(Wet), Wet), (nameof(Artikel), Artikel), (nameof(Juridisch), Juridisch));
        return gegevens with { Grond = Grond ?? (Verstrekkingsgrond)(-1), School = School ?? "", Wet = Wet ?? "", Artikel = Artikel ?? "", VorderingOp = VorderingOp, Juridisch = Juridisch ?? "" };
    }
}
