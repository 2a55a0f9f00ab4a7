using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>The head of a file of phrases under <c>prompts/</c>, and how such files are read.</summary>
internal abstract class PhraseFile
{
    /// <summary>What the file is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>What it is filled in with: nothing, for phrases.</summary>
    public required string Inputs { get; init; }

    /// <summary>The languages in it.</summary>
    public required List<string> Languages { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>Reads a file of phrases.</summary>
    /// <typeparam name="T">The shape of the file.</typeparam>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <exception cref="InvalidDataException">The text is not of that shape; the message names file and line.</exception>
    public static T Read<T>(string yaml, string name)
        where T : PhraseFile
    {
        try
        {
            return new DeserializerBuilder()
                .WithNamingConvention(HyphenatedNamingConvention.Instance)
                .WithEnforceRequiredMembers()
                .Build()
                .Deserialize<T>(yaml) ?? throw new InvalidDataException($"{name} is empty; restore it from the repository.");
        }
        catch (YamlException exception)
        {
            var message = exception.InnerException?.Message ?? exception.Message;
            throw new InvalidDataException($"{name}, line {exception.Start.Line}: {message}", exception);
        }
    }
}
