namespace OuderPortaal.EndToEnd.Tests;

internal static class Plaats;
