namespace OuderPortaal.Web.Tests.Oidc;

/// <summary>Tests that share the one OpenID Connect server, one after the other.</summary>
[CollectionDefinition(nameof(AanbiederReeks))]
public sealed class AanbiederReeks : ICollectionFixture<Aanbiederproces>;
