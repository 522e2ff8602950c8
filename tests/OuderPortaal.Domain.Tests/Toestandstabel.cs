using System.Reflection;

namespace OuderPortaal.Tests;

/// <summary>
/// State x verb as a table of plus and minus: the documentation of an aggregate and its test in one. The columns must be the states of the enum, in order; the rows must
/// be the verbs that reflection finds. So a new state or verb without cells fails.
/// </summary>
/// <typeparam name="T">The aggregate.</typeparam>
/// <typeparam name="TStatus">Its states.</typeparam>
internal sealed class Toestandstabel<T, TStatus>
    where TStatus : struct, Enum
{
    private readonly string[] _kolommen;
    private readonly Dictionary<string, bool[]> _rijen;

    public Toestandstabel(string tabel)
    {
        var regels = tabel.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        _kolommen = regels[0];
        _rijen = regels.Skip(1).ToDictionary(r => r[0], r => r[1..].Select(c => c == "+").ToArray(), StringComparer.Ordinal);
    }

    /// <summary>One row per cell: verb, state, whether it is allowed.</summary>
    public IEnumerable<TheoryDataRow<string, TStatus, bool>> Cellen =>
        from rij in _rijen
        from kolom in Enumerable.Range(0, _kolommen.Length)
        select new TheoryDataRow<string, TStatus, bool>(rij.Key, Enum.Parse<TStatus>(_kolommen[kolom]), rij.Value[kolom]);

    /// <param name="geenVerb">Public methods that change no state: questions that do not start with Is, Kan, Heeft or Mag, and the hook of the save.</param>
    public void IsVolledig(params string[] geenVerb)
    {
        var methoden = typeof(T).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName).ToList();
        var verben = methoden.Where(m => !IsVraag(m)).Select(m => m.Name).Except(geenVerb, StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(Enum.GetNames<TStatus>(), _kolommen);
        Assert.Equal(verben, _rijen.Keys.Order(StringComparer.Ordinal));
        Assert.All(_rijen, rij => Assert.Equal(_kolommen.Length, rij.Value.Length));
        Assert.All(geenVerb, naam => Assert.Contains(methoden, m => m.Name == naam));
    }

    private static bool IsVraag(MethodInfo methode) =>
        methode.ReturnType == typeof(bool) && (methode.Name.StartsWith("Is", StringComparison.Ordinal) || methode.Name.StartsWith("Kan", StringComparison.Ordinal)
            || methode.Name.StartsWith("Heeft", StringComparison.Ordinal) || methode.Name.StartsWith("Mag", StringComparison.Ordinal));
}
