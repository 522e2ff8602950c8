using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Verstrekkingen;

/// <summary>One earlier recipient in the trail that a parent or pupil sees.</summary>
/// <param name="Ontvanger">Name.</param>
/// <param name="VerstrektOp">Local date on which the data were given.</param>
/// <param name="Status">Where the notice stands.</param>
/// <param name="Op">Local date of that state; null while nothing was sent.</param>
/// <param name="Uitleg">Why it was not possible or does not apply; empty otherwise.</param>
public sealed record Dominoregel(string Ontvanger, DateOnly VerstrektOp, KennisgevingStatus Status, DateOnly? Op, string Uitleg)
{
    /// <summary>The school that the data came from.</summary>
    public bool IsAanHerkomst { get; init; }

    /// <summary>The recipient knows: the tick.</summary>
    public bool IsVerteld => Status is KennisgevingStatus.Verzonden or KennisgevingStatus.Herinnerd or KennisgevingStatus.Bevestigd or KennisgevingStatus.GeenReactie;

    public static Dominoregel Van(Kennisgeving k)
    {
        ArgumentNullException.ThrowIfNull(k);
        // A proposal is the business of staff until a second person agreed.
        return new(k.Naam, k.VerstrektOp, k.Status, k.AfgerondOp ?? k.HerinnerdOp ?? k.VerzondenOp, k.IsAfgerond ? k.Toelichting : "") { IsAanHerkomst = k.IsAanHerkomst };
    }
}
