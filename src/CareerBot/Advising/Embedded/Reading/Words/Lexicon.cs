using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Advising.Embedded;

/// <summary>The word lists of <c>prompts/understanding/words</c>, ready to be found in a text.</summary>
internal sealed class Lexicon
{
    private const int LongestHan = 12;
    private const int LongestLatin = 36;

    private readonly FrozenDictionary<string, Meaning[]>.AlternateLookup<ReadOnlySpan<char>> _meanings;

    /// <summary>Builds the lookup.</summary>
    /// <param name="words">Words with their themes and values; folded as <see cref="Script.Fold(string, Func{char, char})"/> does.</param>
    public Lexicon(IEnumerable<(string Word, Theme Theme, string Value)> words) =>
        _meanings = words
            .SelectMany(word => Forms(word.Word).Select(form => (Word: form, word.Theme, word.Value)))
            .GroupBy(word => word.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(word => new Meaning(word.Theme, word.Value)).Distinct().ToArray(),
                StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds all listed words: within one theme the longest wins and none overlap, across themes they may.</summary>
    /// <param name="folded">The folded text.</param>
    /// <returns>The words by theme, each list in order.</returns>
    public Cue[][] Find(string folded)
    {
        var found = new List<Cue>?[Enum.GetValues<Theme>().Length];
        for (var start = 0; start < folded.Length; start++)
        {
            if (folded[start] == '{')
            {
                // What stands in braces is a placeholder, its letters are no words.
                start = Math.Max(start, folded.IndexOf('}', start));
            }
            else if (!char.IsWhiteSpace(folded[start]) && Script.IsBoundary(folded, start))
            {
                AddFrom(folded, start, found);
            }
        }

        return [.. found.Select(cues => cues?.ToArray() ?? [])];
    }

    /// <summary>The longest word of a theme that begins at a place.</summary>
    /// <returns>The word, or <see langword="null"/> when none begins there.</returns>
    public Cue? At(string folded, int start, Theme theme)
    {
        if (start >= folded.Length)
        {
            return null;
        }

        for (var end = LastEnd(folded, start); end > start; end--)
        {
            if (Script.IsBoundary(folded, end) && Meanings(folded.AsSpan(start, end - start)) is { } meanings)
            {
                foreach (var meaning in meanings)
                {
                    if (meaning.Theme == theme)
                    {
                        return new(theme, meaning.Value, start, end);
                    }
                }
            }
        }

        return null;
    }

    private void AddFrom(string folded, int start, List<Cue>?[] found)
    {
        for (var end = LastEnd(folded, start); end > start; end--)
        {
            if (!Script.IsBoundary(folded, end) || Meanings(folded.AsSpan(start, end - start)) is not { } meanings)
            {
                continue;
            }

            foreach (var meaning in meanings)
            {
                Add(ref found[(int)meaning.Theme], new(meaning.Theme, meaning.Value, start, end));
            }
        }
    }

    /// <summary>Longer words come first, so one that overlaps the last of its theme is a shorter or later reading of the same letters.</summary>
    private static void Add([NotNull] ref List<Cue>? cues, Cue cue)
    {
        cues ??= [];
        var last = cues.Count > 0 ? cues[^1] : default;
        if (cue.Start >= last.End || (cue.Start == last.Start && cue.End == last.End && cue.Value != last.Value))
        {
            cues.Add(cue);
        }
    }

    private Meaning[]? Meanings(ReadOnlySpan<char> word) => _meanings.TryGetValue(word, out var meanings) ? meanings : null;

    /// <summary>The lists name things once; a plural s is the only inflection worth a rule.</summary>
    private static string[] Forms(string word) =>
        word.Length >= 3 && char.IsAsciiLetterLower(word[^1]) && word[^1] != 's' ? [word, $"{word}s"] : [word];

    private static int LastEnd(string folded, int start) =>
        Math.Min(folded.Length, start + (Script.IsHan(folded[start]) ? LongestHan : LongestLatin));

    private readonly record struct Meaning(Theme Theme, string Value);
}
