using Microsoft.AspNetCore.Connections;
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Jobs;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddPortaal();

    await using var app = builder.Build();
    if (await app.VoerOpdrachtUitAsync(args))
        return Environment.ExitCode;

    var luistert = Taakhost.Luistert(app.Configuration);
    if (luistert)
        app.UsePortaal();
    await app.BereidVoorAsync();
    if (luistert)
        app.MapTaakscherm();
    await app.StartAsync();
    if (luistert && app.Environment.IsDevelopment())
        await Demowelkom.DrukAfAsync(app);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (StartGeweigerd e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync(Poort.InGebruik(null).Message);
    return 1;
}

/// <summary>The entry point; named so that tests can start it.</summary>
public sealed partial class Program;
