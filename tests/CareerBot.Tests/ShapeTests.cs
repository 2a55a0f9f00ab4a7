using System.Text.RegularExpressions;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

/// <summary>Holds the shapes a reader can rely on: file lengths, folder and type names.</summary>
public sealed partial class ShapeTests
{
    private static readonly string Root = RepositoryRoot.Path;

    private static readonly string[] NamelessFolders = ["Common", "Helpers", "Services", "Models", "Interfaces", "Extensions", "Utils"];

    [Theory]
    [InlineData("src", 300)]
    [InlineData("tests", 400)]
    public void No_file_is_longer_than_a_reader_keeps_in_mind(string folder, int most)
    {
        var long_files = Sources(folder)
            .Select(file => (File: Path.GetRelativePath(Root, file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > most);

        long_files.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_names_a_part_of_the_product()
    {
        var nameless = Sources("src")
            .Select(file => Path.GetDirectoryName(Path.GetRelativePath(Root, file))!)
            .Distinct()
            .Where(folder => folder.Split(Path.DirectorySeparatorChar).Any(part => NamelessFolders.Contains(part)));

        nameless.ShouldBeEmpty();
    }

    [Fact]
    public void A_type_says_what_it_is()
    {
        var vague = Sources("src").SelectMany(file => VagueName().Matches(File.ReadAllText(file)).Select(match => match.Value));

        vague.ShouldBeEmpty();
    }

    [Fact]
    public void No_mark_of_unfinished_work_is_left()
    {
        var unfinished = Sources("src").Concat(Sources("tests"))
            .Where(file => !file.EndsWith("ShapeTests.cs", StringComparison.Ordinal))
            .Where(file => Unfinished().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Root, file));

        unfinished.ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:class|record|struct)\s+\w*(?:Manager|Helper|Util|Utils|Processor|Service|Dto)\b")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"NotImplementedException|//\s*(?:TODO|HACK|FIXME)")]
    private static partial Regex Unfinished();
}
