namespace OuderPortaal.Domain.Identiteit;

/// <summary>The sentence of each reason, as the person reads it in the letter (D3b).</summary>
public static class Afkeurzinnen
{
    public static string Zin(this Afkeurreden reden, Aanspreekvorm vorm) => reden switch
    {
        Afkeurreden.BsnZichtbaar => "Het burgerservicenummer (BSN) was nog te lezen. Dat mogen wij niet hebben.",
        Afkeurreden.FotoZichtbaar => "De foto was nog te zien.",
        Afkeurreden.NummerZichtbaar => "Het nummer van het document was nog te lezen.",
        Afkeurreden.RegelsZichtbaar => "De regels met << onderaan waren nog te lezen.",
        Afkeurreden.Onleesbaar => "De kopie was niet scherp genoeg om te lezen.",
        Afkeurreden.NaamAfgedekt => "De naam of de geboortedatum was ook afgedekt. Die moeten wij juist kunnen lezen.",
        Afkeurreden.NaamAnders => vorm == Aanspreekvorm.U ? "De naam is anders dan de naam die u ons gaf." : "De naam is anders dan de naam die je ons gaf.",
        Afkeurreden.GeboortedatumAnders => vorm == Aanspreekvorm.U ? "De geboortedatum is anders dan de datum die u ons gaf." : "De geboortedatum is anders dan de datum die je ons gaf.",
        Afkeurreden.Verlopen => "Het document is niet meer geldig.",
        _ => "Dit is geen paspoort, identiteitskaart, rijbewijs of verblijfsdocument.",
    };
}
