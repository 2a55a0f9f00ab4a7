using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>The knowledge folder the settings mean.</summary>
/// <param name="options">The settings.</param>
internal sealed class KnowledgeFolderSetting(IOptions<KnowledgeOptions> options)
{
    /// <summary>The full path.</summary>
    /// <returns>The named folder, or the one that is found; the working directory's when there is none.</returns>
    public string Path { get; } = options.Value.Directory is { Length: > 0 } named
        ? System.IO.Path.GetFullPath(named)
        : KnowledgeLocation.Find(Environment.CurrentDirectory, AppContext.BaseDirectory) ?? System.IO.Path.GetFullPath("knowledge");
}
