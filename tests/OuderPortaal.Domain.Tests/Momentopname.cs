using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace OuderPortaal.Tests;

/// <summary>All that an aggregate shows of itself, as text: the values of every public property, children included. Equal texts: nothing changed.</summary>
internal static class Momentopname
{
    private const int Diepte = 6;

    public static string Van(object aggregaat)
    {
        var tekst = new StringBuilder();
        Schrijf(tekst, aggregaat, 0);
        return tekst.ToString();
    }

    private static void Schrijf(StringBuilder tekst, object? waarde, int diepte)
    {
        switch (waarde)
        {
            case null:
                tekst.Append("null");
                break;
            case string or IFormattable or bool:
                tekst.Append(Convert.ToString(waarde, CultureInfo.InvariantCulture));
                break;
            case IEnumerable rij:
                foreach (var lid in rij)
                {
                    tekst.Append("- ");
                    Schrijf(tekst, lid, diepte + 1);
                    tekst.AppendLine();
                }

                break;
            case var _ when diepte < Diepte:
                foreach (var eigenschap in waarde.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
                {
                    tekst.Append(new string(' ', diepte)).Append(eigenschap.Name).Append(": ");
                    Schrijf(tekst, eigenschap.GetValue(waarde), diepte + 1);
                    tekst.AppendLine();
                }

                break;
        }
    }
}
