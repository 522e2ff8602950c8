namespace OuderPortaal.Web.Tests;

internal static class Plaats;
