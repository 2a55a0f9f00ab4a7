using System.Reflection;
using CareerBot.Testing;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

/// <summary>Holds appsettings.sample.json to the options the product has.</summary>
public sealed class SampleSettingsTests
{
    private static readonly IConfiguration Sample = new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(RepositoryRoot.Path, "appsettings.sample.json"))
        .Build();

    private static readonly IReadOnlyList<(string Section, Type Options)> Sections =
    [
        .. new[] { typeof(StorageOptions).Assembly, typeof(CareerBot.Web.Hosting.HostSettings).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Select(type => (Section: type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string, Type: type))
            .Where(options => options.Section is not null)
            .Select(options => (options.Section!, options.Type)),
    ];

    [Fact]
    public void Every_option_stands_in_the_sample_and_every_key_of_the_sample_is_an_option()
    {
        var options = Sections.SelectMany(section => Keys(section.Options, section.Section)).Order(StringComparer.Ordinal);
        var keys = Sample.AsEnumerable()
            .Select(item => item.Key)
            .Where(key => !Sample.GetSection(key).GetChildren().Any())
            .Order(StringComparer.Ordinal);

        keys.ShouldBe(options);
    }

    [Fact]
    public void The_sample_shows_the_defaults()
    {
        var differing = Sections
            .Select(section => (section.Section, Default: Activator.CreateInstance(section.Options)!, section.Options))
            .SelectMany(section => Differences(section.Default, Bound(section.Options, section.Section), section.Section));

        differing.ShouldBeEmpty();
    }

    private static object Bound(Type options, string section)
    {
        var bound = Activator.CreateInstance(options)!;
        Sample.GetSection(section).Bind(bound);
        return bound;
    }

    private static IEnumerable<string> Differences(object expected, object bound, string path) => expected.GetType().GetProperties()
        .Where(property => property.Name != "Node")
        .SelectMany(property => IsGroup(property.PropertyType)
            ? Differences(property.GetValue(expected)!, property.GetValue(bound)!, $"{path}:{property.Name}")
            : Same(property.GetValue(expected), property.GetValue(bound)) ? [] : [$"{path}:{property.Name}"]);

    private static bool Same(object? one, object? other) => one is IEnumerable<string> texts
        ? texts.SequenceEqual((IEnumerable<string>)other!)
        : Equals(one, other);

    private static IEnumerable<string> Keys(Type options, string path) => options.GetProperties().SelectMany(property =>
        IsGroup(property.PropertyType) ? Keys(property.PropertyType, $"{path}:{property.Name}") : [$"{path}:{property.Name}"]);

    private static bool IsGroup(Type type) => type.Namespace!.StartsWith(nameof(CareerBot), StringComparison.Ordinal) && type.IsClass;
}
