namespace OuderPortaal.Web.Formulieren;

/// <summary>The one-time key of a form, written in the transaction of what the form did: the same form sent twice does it once.</summary>
public sealed class EenmaligeSleutel
{
    public required string Sleutel { get; init; }

    /// <summary>UTC instant.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>Where the first answer went; empty until it is known.</summary>
    public string Doel { get; set; } = "";
}
