using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Data.SqlClient;

namespace OuderPortaal.Web.Tests.Data;

/// <summary>The registry lacks a package that SqlClient loads as soon as a command has a parameter; our own assembly of that name must do.</summary>
public sealed class SqlServerTests
{
    private const string Shim = "Microsoft.SqlServer.Server";

    [Fact]
    public async Task ParameterisedCommand_ToAClosedPort_IsASqlException()
    {
        await using var verbinding = new SqlConnection("Server=tcp:127.0.0.1,1;Database=x;User Id=x;Password=x;Connect Timeout=1;ConnectRetryCount=0;Encrypt=False");
        await using var opdracht = new SqlCommand("select @a", verbinding);
        opdracht.Parameters.AddWithValue("@a", 1);

        await Assert.ThrowsAsync<SqlException>(async () =>
        {
            await verbinding.OpenAsync();
            await opdracht.ExecuteScalarAsync();
        });
    }

    [Fact]
    public void EveryTypeThatSqlClientTakesFromTheMissingAssembly_IsInOurs()
    {
        using var bestand = new PEReader(File.OpenRead(typeof(SqlConnection).Assembly.Location));
        var lezer = bestand.GetMetadataReader();
        var nodig = lezer.TypeReferences.Select(lezer.GetTypeReference)
            .Where(t => t.ResolutionScope.Kind == HandleKind.AssemblyReference)
            .Where(t => lezer.GetString(lezer.GetAssemblyReference((AssemblyReferenceHandle)t.ResolutionScope).Name) == Shim)
            .Select(t => $"{lezer.GetString(t.Namespace)}.{lezer.GetString(t.Name)}")
            .ToList();

        Assert.NotEmpty(nodig);
        Assert.All(nodig, naam => Assert.NotNull(Type.GetType($"{naam}, {Shim}")));
    }
}
