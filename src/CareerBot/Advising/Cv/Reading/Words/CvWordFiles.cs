using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CareerBot.Advising.Cv;

/// <summary>Reads the word files of CVs; a key that means nothing is a fault.</summary>
internal static class CvWordFiles
{
    public static T Read<T>(string prompts, string name)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        try
        {
            using var file = File.OpenText(Path.Combine(prompts, name));
            return yaml.Deserialize<T>(file);
        }
        catch (YamlException exception)
        {
            throw new InvalidDataException($"prompts/{name}, line {exception.Start.Line}: {exception.Message}", exception);
        }
    }
}
