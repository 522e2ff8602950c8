using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>Which providers this installation has; null is the default, and then their pages do not exist.</summary>
public sealed record Aanbieders(IdentiteitAanbieder? Identiteit, MedewerkersAanbieder? Medewerkers)
{
    /// <exception cref="StartGeweigerd">With every fault of a provider that is set.</exception>
    internal static Aanbieders Lees(IConfiguration configuratie, bool productie)
    {
        List<string> fouten = [];
        var aanbieders = new Aanbieders(
            Lees<IdentiteitAanbieder>(configuratie, IdentiteitAanbieder.Sectie, productie, fouten), Lees<MedewerkersAanbieder>(configuratie, MedewerkersAanbieder.Sectie, productie, fouten));
        return fouten.Count == 0
            ? aanbieders
            : throw new StartGeweigerd($"OuderPortaal start niet. Los dit eerst op:{string.Concat(fouten.Select(f => $"{Environment.NewLine}  - {f}"))}");
    }

    private static T? Lees<T>(IConfiguration configuratie, string sectie, bool productie, List<string> fouten)
        where T : Aanbiederinstellingen, new()
    {
        T aanbieder;
        try
        {
            aanbieder = configuratie.GetSection(sectie).Get<T>(o => o.ErrorOnUnknownConfiguration = true) ?? new();
        }
        catch (InvalidOperationException)
        {
            fouten.Add($"{sectie.Replace(":", "__", StringComparison.Ordinal)} bevat een instelling die het portaal niet kent of niet kan lezen.");
            return null;
        }

        if (!aanbieder.IsAan)
            return null;
        if (aanbieder.Geheimbestand.Length > 0)
            aanbieder.Geheim = File.Exists(aanbieder.Geheimbestand) ? File.ReadAllText(aanbieder.Geheimbestand).Trim() : "";
        fouten.AddRange(aanbieder.Fouten(sectie, productie));
        return aanbieder;
    }
}
