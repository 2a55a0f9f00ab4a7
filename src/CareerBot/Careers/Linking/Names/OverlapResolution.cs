namespace CareerBot.Careers;

/// <summary>Chooses among names that claim the same words.</summary>
internal static class OverlapResolution
{
    /// <summary>Keeps the longest of overlapping names; of equally long ones the surer, then the likelier kind, then the earlier.</summary>
    /// <param name="found">The names by position of their first token.</param>
    /// <param name="text">The text they were found in.</param>
    /// <returns>The names kept, by position.</returns>
    public static List<NameMatch> Resolve(List<NameMatch> found, TokenizedText text)
    {
        if (!HasOverlap(found))
        {
            return found;
        }

        var kept = new List<NameMatch>(found.Count);
        var taken = new bool[text.Count];
        foreach (var match in found.OrderByDescending(match => Length(match, text))
            .ThenByDescending(match => match.Confidence).ThenBy(match => match.Sense.Kind).ThenBy(match => match.First))
        {
            var claimed = taken.AsSpan(match.First, match.Last - match.First + 1);
            if (!claimed.Contains(true))
            {
                claimed.Fill(true);
                kept.Add(match);
            }
        }

        kept.Sort((one, other) => one.First.CompareTo(other.First));
        return kept;
    }

    private static bool HasOverlap(List<NameMatch> found)
    {
        for (var next = 1; next < found.Count; next++)
        {
            if (found[next].First <= found[next - 1].Last)
            {
                return true;
            }
        }

        return false;
    }

    private static int Length(NameMatch match, TokenizedText text)
    {
        var length = 0;
        for (var token = match.First; token <= match.Last; token++)
        {
            length += text[token].Length;
        }

        return length;
    }
}
