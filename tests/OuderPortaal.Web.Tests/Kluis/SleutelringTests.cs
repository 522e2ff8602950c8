using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Tests.Kluis;

public sealed class SleutelringTests
{
    [Fact]
    public async Task Ring_AfterRestart_OpensWhatWasProtectedBefore()
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "Both begin with a copy of one file of SQLite; on a server DrieProcessenTests has a login that outlives its process.");
        await using var eerste = new PortaalApp();
        var beschermd = eerste.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Protect("hallo");

        await using var tweede = new PortaalApp();

        Assert.Equal("hallo", tweede.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Unprotect(beschermd));
    }

    [Fact]
    public async Task Ring_InTheDatabase_HoldsNoReadableKey()
    {
        await using var app = new PortaalApp();

        var xml = await app.VraagAsync(db => db.Set<Ringsleutel>().Select(r => r.Xml).FirstAsync());

        Assert.Contains("<verzegeld sleutel=\"test\"", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal);
    }
}
