namespace OuderPortaal.Web.Tests.Architectuur;

public sealed class OmvangTests
{
    [Fact]
    public void PageModels_StayWithinAScreenOrTwo() => Bron.IsLeeg(
        Bron.Lengten(Bron.Bestanden("src/OuderPortaal.Web", "*.cshtml.cs")).Where(bestand => bestand.Regels > 120));

    [Fact]
    public void DomainFiles_CanBeReadInOneGo() => Bron.IsLeeg(
        Bron.Lengten(Bron.Bestanden("src/OuderPortaal.Domain", "*.cs")).Where(bestand => bestand.Regels > 250));

    [Fact]
    public void Program_IsAScreenful() => Assert.All(Bron.Lengten(["src/OuderPortaal.Web/Program.cs"]), bestand => Assert.InRange(bestand.Regels, 1, 60));
}
