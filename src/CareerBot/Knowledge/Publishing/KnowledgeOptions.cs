using System.ComponentModel.DataAnnotations;

namespace CareerBot.Knowledge;

/// <summary>What is published, and how it is made searchable.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Knowledge";

    /// <summary>The knowledge folder; empty means <c>knowledge/</c> in the working directory, above it or beside the program.</summary>
    public string Directory { get; set; } = "";

    /// <summary>What embeds texts: <c>embedded</c> needs no key and no network.</summary>
    [AllowedValues("embedded", ErrorMessage = "Knowledge:Embeddings must be embedded.")]
    public string Embeddings { get; set; } = "embedded";

    /// <summary>How often a running host looks for a newer publication.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00", ErrorMessage = "Knowledge:LookEvery must be between 00:00:00.100 and 01:00:00.")]
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(3);
}
