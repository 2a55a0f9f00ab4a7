using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Advising.Citations;

/// <summary>Numbers the records one reply rests on and keeps what each of them vouches for.</summary>
internal sealed class CitationBook(KnowledgeBase knowledge)
{
    private readonly List<(RecordKey Record, string Excerpt, Evidence Evidence)> _entries = [];

    /// <summary>The records cited so far, by number from 1.</summary>
    public int Count => _entries.Count;

    /// <summary>Cites a record.</summary>
    /// <param name="record">The record; it must exist.</param>
    /// <param name="excerpt">The words that carry the claim; <see langword="null"/> for the record's summary.</param>
    /// <returns>Its number; the same record keeps its number.</returns>
    public int Cite(RecordKey record, string? excerpt = null)
    {
        var index = _entries.FindIndex(entry => entry.Record == record);
        if (index >= 0)
        {
            return index + 1;
        }

        var evidence = new Evidence();
        RecordEvidence.Add(evidence, knowledge, record);
        _entries.Add((record, excerpt ?? "", evidence));
        return _entries.Count;
    }

    /// <summary>Lets a cited record vouch for figures computed from it and others, such as a path's total.</summary>
    /// <param name="number">The record's number.</param>
    /// <param name="text">The figures as the reply writes them.</param>
    public void Ground(int number, string text) => _entries[number - 1].Evidence.AddText(text);

    /// <summary>What a number vouches for.</summary>
    /// <returns><see langword="null"/> when nothing was cited under that number.</returns>
    public Evidence? Find(int number) => number >= 1 && number <= _entries.Count ? _entries[number - 1].Evidence : null;

    /// <summary>The sources whose marks stand in a text, by number.</summary>
    public IReadOnlyList<AdviceSource> SourcesOf(string text, Language language) =>
        [.. _entries
            .Select((entry, index) => (entry, Number: index + 1))
            .Where(item => text.Contains($"[{item.Number}]", StringComparison.Ordinal))
            .Select(item => RecordEvidence.Source(knowledge, item.Number, item.entry.Record, item.entry.Excerpt, language))];
}
