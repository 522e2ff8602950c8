using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Tests.Leerlingen;

public sealed class ContactTests
{
    private static readonly ContactGegevens Moeder = new("Nadia Brouwer", Contactrelatie.OuderMetGezag, "Lindelaan 4, Waterdam", Gegeven.Dag("2020-01-01"), "06 00 00 10 01", false);

    [Theory, Regel("R-ID-2")]
    [InlineData("Kadeplein 6", false, true)]
    [InlineData("LINDELAAN  4, Waterdam", false, false)]
    [InlineData("", false, false)]
    [InlineData("", true, true)]
    public void WonenApart_WithASecondAddressOrASecretOne_IsTrue(string adres, bool geheim, bool apart)
    {
        var noor = Gegeven.Leerling();
        noor.VoegContactToe(Moeder, Gegeven.Secretaris, Gegeven.Ontvangst);

        noor.VoegContactToe(Moeder with { Naam = "Tom Verhage", Adres = adres, GeheimAdres = geheim }, Gegeven.Secretaris, Gegeven.Ontvangst);

        Assert.Equal(apart, noor.WonenApart);
    }

    [Fact, Regel("R-ID-2")]
    public void WijzigContact_WithAnotherAddress_CountsItAsNewFromToday()
    {
        var noor = Gegeven.Leerling();
        var contact = noor.VoegContactToe(Moeder, Gegeven.Secretaris, Gegeven.Ontvangst);

        noor.WijzigContact(contact.Id, Moeder with { Telefoon = "06 00 00 10 09" }, Gegeven.Secretaris, Gegeven.Moment("2026-03-09 10:00"));
        Assert.Equal(Gegeven.Dag("2020-01-01"), contact.AdresSinds);

        noor.WijzigContact(contact.Id, Moeder with { Adres = "Kadeplein 6" }, Gegeven.Secretaris, Gegeven.Moment("2026-03-10 10:00"));
        Assert.Equal(Gegeven.Dag("2026-03-10"), contact.AdresSinds);
    }

    [Theory, Regel("R-ID-2", "R-VTG-22")]
    [InlineData("Lindelaan 4, Waterdam", true, true)]
    [InlineData("Schuilplek 1, Waterdam", false, true)]
    [InlineData("", false, false)]
    public void WonenApart_LooksAtTheAddressOfThePupilToo(string adres, bool geheim, bool apart)
    {
        var noor = Gegeven.Leerling();
        noor.VoegContactToe(Moeder, Gegeven.Secretaris, Gegeven.Ontvangst);

        noor.Wijzig(noor.Gegevens with { Adres = adres, GeheimAdres = geheim }, Gegeven.Secretaris, Gegeven.Ontvangst);

        Assert.Equal(apart, noor.WonenApart);
    }

    [Fact, Regel("R-ID-2")]
    public void Contact_WithoutADateOrWithAnotherName_CountsAsNewFromToday()
    {
        var noor = Gegeven.Leerling();
        var zonder = noor.VoegContactToe(Moeder with { AdresSinds = null }, Gegeven.Secretaris, Gegeven.Moment("2026-03-09 10:00"));
        var ander = noor.VoegContactToe(Moeder with { Naam = "Tom Verhage" }, Gegeven.Secretaris, Gegeven.Moment("2026-03-09 10:00"));
        noor.WijzigContact(ander.Id, Moeder with { Naam = "Iemand Anders" }, Gegeven.Secretaris, Gegeven.Moment("2026-03-10 10:00"));

        Assert.Equal(Gegeven.Dag("2026-03-09"), zonder.AdresSinds);
        Assert.Equal(Gegeven.Dag("2026-03-10"), ander.AdresSinds);
    }

    [Fact, Regel("R-ID-2")]
    public void Wijzig_WithAnotherAddressOfThePupil_CountsItAsNewFromToday()
    {
        var noor = Gegeven.Leerling();
        noor.Wijzig(noor.Gegevens with { School = "De Linde" }, Gegeven.Secretaris, Gegeven.Moment("2026-03-09 10:00"));
        Assert.Null(noor.AdresSinds);

        noor.Wijzig(noor.Gegevens with { Adres = "Kadeplein 6, Waterdam" }, Gegeven.Secretaris, Gegeven.Moment("2026-03-10 10:00"));

        Assert.Equal(Gegeven.Dag("2026-03-10"), noor.AdresSinds);
    }

    [Fact, Regel("R-AM-02")]
    public void VoegContactToe_WithANameThatIsThere_IsRefused()
    {
        var noor = Gegeven.Leerling();
        noor.VoegContactToe(Moeder, Gegeven.Secretaris, Gegeven.Ontvangst);

        var weigering = Gegeven.Geweigerd("R-AM-02", () => noor.VoegContactToe(Moeder with { Naam = "nadia  brouwer" }, Gegeven.Secretaris, Gegeven.Ontvangst));

        Assert.Equal("Naam", weigering.Veld);
        Assert.Single(noor.Contacten);
        Assert.NotNull(noor.ContactVan("Nadia Brouwer"));
    }
}
