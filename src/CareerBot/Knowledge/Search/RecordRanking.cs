using CareerBot.Careers;
using CareerBot.Knowledge.TextEncoding;
using Token = CareerBot.Knowledge.TextEncoding.Token;

namespace CareerBot.Knowledge;

/// <summary>
/// Puts found records in order and chooses which of their sections to show. What a record is about stands in its title and
/// headings; the words of a section alone would let a section win that uses the question's words in passing.
/// </summary>
/// <param name="encoder">Cuts texts.</param>
/// <param name="overlap">The question, taken apart.</param>
/// <param name="question">The question's tokens.</param>
/// <param name="weights">What counts how much.</param>
internal sealed class RecordRanking(TextEncoder encoder, QueryOverlap overlap, IReadOnlyList<Token> question, RankingWeights weights)
{
    private const double LanguagePreference = 0.5;
    private readonly float[] _meaning = encoder.MeaningOf(question);

    /// <summary>Ranks one record.</summary>
    /// <param name="found">Its found passages, best first.</param>
    /// <param name="language">The language to show it in, unless the other says much more.</param>
    /// <returns>The record's score, 0..1, and the passage to show.</returns>
    public (double Score, Passage Shown) Rank(IReadOnlyList<(FusedPassage Place, Passage Passage)> found, Language language)
    {
        var best = found[0].Place.Score;
        var first = found[0].Passage;
        var title = overlap.Credits(encoder.Tokenizer.Tokenize($"{first.Title}\n{first.OtherTitle}"));
        var sections = found.Select(item => Section(item.Place, item.Passage, title)).ToList();
        var readable = sections.Where(section => section.Place.Language == language && section.Place.Score >= LanguagePreference * best).ToList();
        var offered = readable.Count > 0 ? readable : sections;
        var general = overlap.Share(title) * (1 - offered.Max(section => section.Heading));
        var shown = offered.MaxBy(section => Worth(section, best, general));
        var score = ((1 - weights.Names) * best) + (weights.Names * sections.Max(section => section.Names));
        return (score, shown.Passage);
    }

    /// <summary>How close a passage is to the question: by words, and by meaning where the dictionaries know any.</summary>
    public PassageHit Hit(double score, Passage passage)
    {
        var tokens = encoder.Tokenizer.Tokenize(PassageEncoder.TextOf(passage));
        var share = overlap.In(tokens);
        var closeness = Array.TrueForAll(_meaning, number => number == 0) ? share : (share + Likeness(tokens)) / 2;
        return new PassageHit(passage, score, share, closeness);
    }

    private SectionMatch Section(FusedPassage place, Passage passage, double[] title)
    {
        var tokens = encoder.Tokenizer.Tokenize(passage.Heading);
        var heading = overlap.Credits(tokens);
        var names = title.Zip(heading, Math.Max).ToArray();
        var more = names.Zip(title, (both, alone) => both - alone).ToArray();
        return new SectionMatch(place, passage, overlap.Share(names), overlap.Share(more), Likeness(tokens));
    }

    private double Likeness(List<Token> text) => Math.Max(0, TextEncoder.Likeness(_meaning, encoder.MeaningOf(text)));

    private double Worth(SectionMatch section, double best, double general) =>
        (section.Place.Score / best)
        + (weights.Heading * section.Heading)
        + (weights.Meaning * section.Meaning)
        + (section.Passage.IsFirst ? weights.Opening * general : 0);

    /// <summary>A section and how well its names fit: with the title, beyond the title, and in meaning.</summary>
    private readonly record struct SectionMatch(FusedPassage Place, Passage Passage, double Names, double Heading, double Meaning);
}
