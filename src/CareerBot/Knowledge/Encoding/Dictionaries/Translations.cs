namespace CareerBot.Knowledge.TextEncoding;

/// <summary>What words and short phrases of one language are called in the other, as token ids.</summary>
/// <param name="places">The place of each phrase's hash in <paramref name="starts"/>.</param>
/// <param name="starts">Where each phrase's translations begin; one more than there are phrases.</param>
/// <param name="ids">The token ids.</param>
/// <param name="weights">How likely each is meant, 0..1.</param>
internal sealed class Translations(HashedTable places, int[] starts, uint[] ids, float[] weights)
{
    /// <summary>The most words a translated phrase has.</summary>
    public const int LongestPhrase = 3;

    /// <summary>The place of each phrase, for writing.</summary>
    public HashedTable Places => places;

    /// <summary>Where each phrase's translations begin, for writing.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The ids, for writing.</summary>
    public ReadOnlySpan<uint> Ids => ids;

    /// <summary>The weights, for writing.</summary>
    public ReadOnlySpan<float> Weights => weights;

    /// <summary>The translations of a phrase.</summary>
    /// <param name="phrase">A token, or up to three stems joined by spaces.</param>
    /// <param name="translations">Receives the ids with their weights.</param>
    /// <returns>Whether the phrase is known.</returns>
    public bool TryGet(string phrase, List<(uint Id, float Weight)> translations)
    {
        translations.Clear();
        if (!places.TryGet(TokenHash.Of(phrase), out var place))
        {
            return false;
        }

        for (var i = starts[place]; i < starts[place + 1]; i++)
        {
            translations.Add((ids[i], weights[i]));
        }

        return true;
    }
}
