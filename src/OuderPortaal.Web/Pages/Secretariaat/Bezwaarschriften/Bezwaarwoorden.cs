using OuderPortaal.Domain.Bezwaren;

namespace OuderPortaal.Web.Pages.Secretariaat.Bezwaarschriften;

/// <summary>The words of bezwaar for staff.</summary>
public static class Bezwaarwoorden
{
    public static string Van(BezwaarStatus status) => status switch
    {
        BezwaarStatus.Ontvangen => "nieuw",
        BezwaarStatus.Overgedragen => "bij wie erover beslist",
        BezwaarStatus.InBeroep => "bij de rechter",
        _ => "klaar",
    };

    public static string Van(BezwaarUitkomst uitkomst) => uitkomst switch
    {
        BezwaarUitkomst.Gegrond => "gegrond",
        BezwaarUitkomst.DeelsGegrond => "deels gegrond",
        BezwaarUitkomst.Ongegrond => "ongegrond",
        BezwaarUitkomst.NietOntvankelijk => "niet-ontvankelijk",
        _ => "ingetrokken",
    };
}
