namespace OuderPortaal.Domain.Bewaking;

/// <summary>Steps of the ladder (R-AM-16), least urgent first: werkdagen before Streef, the last day, the day after.</summary>
public enum Alarmstap
{
    TienWerkdagen,
    VijfWerkdagen,
    TweeWerkdagen,
    LaatsteDag,
    TeLaat,

    /// <summary>Proof: the bewijstermijn passed and nothing came.</summary>
    Verlopen,

    /// <summary>Proof: the letter with a code was not posted in two werkdagen, so the term does not stand still (R-AM-19).</summary>
    NietVerstuurd,
}
