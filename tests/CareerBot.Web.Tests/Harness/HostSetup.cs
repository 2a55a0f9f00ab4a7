using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Web.Tests;

/// <summary>How a host under test differs from one a newcomer starts.</summary>
/// <param name="Storage">Its storage folder.</param>
/// <param name="Replace">What stands in for parts of it.</param>
internal sealed record HostSetup(string Storage, Action<IServiceCollection> Replace)
{
    public string Environment { get; init; } = "Production";

    /// <summary>Where it listens; <see langword="null"/> means a free port that only this machine reaches.</summary>
    public string? Listen { get; init; }

    public IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];
}
