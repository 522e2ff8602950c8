using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OuderPortaal.Web.Tests;

/// <summary>Everything that the application logged, so that a test can prove what is not in it.</summary>
public sealed class Logboek : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _regels = new();

    public IReadOnlyCollection<string> Regels => _regels;

    public ILogger CreateLogger(string categoryName) => new Schrijver(categoryName, _regels);

    public void Dispose()
    {
    }

    private sealed class Schrijver(string categorie, ConcurrentQueue<string> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue($"{logLevel} {categorie} {formatter(state, exception)} {exception}");
    }
}
