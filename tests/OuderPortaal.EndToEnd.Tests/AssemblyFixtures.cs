using OuderPortaal.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
