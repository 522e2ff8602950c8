namespace OuderPortaal.Web.Components.Formulier;

/// <summary>The labels of the fields that a page shows, in its order: so the error summary can name a field and list its errors as the reader meets them.</summary>
public sealed class Veldlabels
{
    private readonly List<(string Naam, string Label)> _labels = [];

    public static Veldlabels Van(HttpContext context)
    {
        if (context.Items[typeof(Veldlabels)] is not Veldlabels labels)
            context.Items[typeof(Veldlabels)] = labels = new Veldlabels();
        return labels;
    }

    public void Add(string naam, string label) => _labels.Add((naam, label));

    /// <summary>Place on the page; what is not on the page comes last.</summary>
    public int Plaats(string naam) => _labels.FindIndex(veld => veld.Naam == naam) is >= 0 and var plaats ? plaats : int.MaxValue;

    /// <summary>The sentence as the summary says it: a general one is preceded by the name of its field.</summary>
    public string Zin(string naam, string zin) =>
        NederlandseMeldingen.IsAlgemeen(zin) && _labels.Find(veld => veld.Naam == naam).Label is { } label ? $"{label.TrimEnd('?', '.', ':')}: {char.ToLowerInvariant(zin[0])}{zin[1..]}" : zin;
}
