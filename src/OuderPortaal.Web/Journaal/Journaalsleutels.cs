using System.Collections.Concurrent;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Journaal;

/// <summary>The keys that seal the journaal: made from the master keys of the vault, each for this purpose alone, so never in the database.</summary>
internal sealed class Journaalsleutels(Hoofdsleutels hoofdsleutels)
{
    private readonly ConcurrentDictionary<string, byte[]> _sleutels = new(StringComparer.Ordinal);

    /// <summary>Which master key seals from now on.</summary>
    public string HuidigeId => hoofdsleutels.HuidigeId;

    public byte[] Huidige => Vind(HuidigeId)!;

    /// <summary>Null when the master key with this id is not given.</summary>
    public byte[]? Vind(string sleutelId) =>
        hoofdsleutels.Ids.Contains(sleutelId, StringComparer.Ordinal) ? _sleutels.GetOrAdd(sleutelId, id => hoofdsleutels.Afgeleid(id, "OuderPortaal journaal")) : null;
}
