using CareerBot.Advising.Cv;

namespace CareerBot.Advising.Prompts;

/// <summary>All texts of the advisor, read once from the prompts folder.</summary>
/// <param name="Prompts">Prompts for language models.</param>
/// <param name="Wording">Sentences of the embedded model.</param>
/// <param name="Cv">What reads CVs.</param>
internal sealed record AdvisorTexts(PromptCatalog Prompts, WordingCatalog Wording, CvTools Cv)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidDataException">A file is missing or faulty.</exception>
    public static AdvisorTexts Read(string folder) => new(PromptCatalog.Read(folder), WordingCatalog.Read(folder), CvTools.Read(folder));
}
