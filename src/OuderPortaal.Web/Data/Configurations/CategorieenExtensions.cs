using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Data.Configurations;

internal static class CategorieenExtensions
{
    /// <summary>Kinds of article 7 in one column.</summary>
    public static PropertyBuilder<IReadOnlyList<Categorie>> AlsCodes(this PropertyBuilder<IReadOnlyList<Categorie>> eigenschap) => eigenschap.HasConversion(
        lijst => string.Join(',', lijst),
        tekst => tekst.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Categorie>).ToList(),
        new ValueComparer<IReadOnlyList<Categorie>>((a, b) => a!.SequenceEqual(b!), l => l.Count, l => l.ToList())).HasMaxLength(200);
}
