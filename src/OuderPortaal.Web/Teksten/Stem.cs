using System.Globalization;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Teksten;

/// <summary>The form in which a page speaks: <c>@t[Mijnteksten.Kop]</c> gives a text, <c>@t.Met(Mijnteksten.Dag, naam)</c> fills it in.</summary>
public readonly record struct Stem(Aanspreekvorm Vorm)
{
    public string this[Tekst tekst]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(tekst);
            return tekst.In(Vorm);
        }
    }

    public string Met(Tekst tekst, params ReadOnlySpan<object?> delen) => string.Format(CultureInfo.CurrentCulture, this[tekst], delen);
}
