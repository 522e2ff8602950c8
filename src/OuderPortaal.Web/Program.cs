using OuderPortaal.Web.Composition;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortaal();

var app = builder.Build();
app.UsePortaal();
await app.BereidVoorAsync();
await app.RunAsync();

/// <summary>The entry point; named so that tests can start it.</summary>
public sealed partial class Program;
