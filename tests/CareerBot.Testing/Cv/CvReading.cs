using CareerBot.Advising.Cv;
using Microsoft.Extensions.Options;

namespace CareerBot.Testing;

/// <summary>The product's reading of CVs, with the words of <c>prompts/</c>.</summary>
public static class CvReading
{
    private static readonly Lazy<CvTools> Read = new(() => CvTools.Read(Path.Combine(RepositoryRoot.Path, "prompts")));

    /// <summary>What reads CVs.</summary>
    internal static CvTools Tools => Read.Value;

    /// <summary>An intake with certain limits.</summary>
    public static CvIntake Intake(CvOptions? limits = null) => new(Tools, Options.Create(limits ?? new CvOptions()));

    /// <summary>Reads one file.</summary>
    public static Task<CvDocument> FileAsync(byte[] bytes, CvOptions? limits = null, CancellationToken cancellationToken = default) =>
        Intake(limits).ReadAsync([new CvFile(bytes)], cancellationToken);

    /// <summary>Reads what a text tells.</summary>
    internal static CvContent Content(string text) => Tools.Reader.Read(Tools.Details.Remove(text), ProductLinker.OfDemonstration);
}
