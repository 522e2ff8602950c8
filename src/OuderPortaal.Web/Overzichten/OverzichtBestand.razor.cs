using Microsoft.AspNetCore.Components;

namespace OuderPortaal.Web.Overzichten;

/// <summary>The overview as one file of its own: no script, nothing from elsewhere. The style stands inside, which only a downloaded file may do.</summary>
public sealed partial class OverzichtBestand : ComponentBase
{
    internal static readonly string Stijl = LeesStijl();

    private Overzichtstaal _taal = null!;

    [Parameter, EditorRequired]
    public Overzichtsinhoud Inhoud { get; set; } = null!;

    protected override void OnParametersSet() => _taal = new Overzichtstaal(Inhoud);

    private static string LeesStijl()
    {
        using var bron = typeof(OverzichtBestand).Assembly.GetManifestResourceStream("OuderPortaal.Web.Overzichten.overzicht.css")
            ?? throw new InvalidOperationException("overzicht.css is not in the assembly.");
        using var tekst = new StreamReader(bron);
        return tekst.ReadToEnd();
    }
}
