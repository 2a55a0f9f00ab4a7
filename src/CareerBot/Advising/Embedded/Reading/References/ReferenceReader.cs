namespace CareerBot.Advising.Embedded;

/// <summary>Reads words that point at something shown: "the second one", 前两门, "that course", "both", 它.</summary>
internal static class ReferenceReader
{
    private const int MostLeading = 5;

    /// <summary>Reads a message.</summary>
    /// <returns>The references in order, each once; empty when nothing is pointed at.</returns>
    public static IReadOnlyList<ShownReference> Read(MessageText text)
    {
        var found = new List<(int At, ShownReference Reference)>();
        AddOrdinals(text, found);
        AddNumbered(text, found);
        AddPointers(text, found);
        return [.. found.OrderBy(item => item.At).Select(item => item.Reference).Distinct()];
    }

    /// <summary>The kinds of thing a message speaks of by a general word.</summary>
    public static IReadOnlyList<ShownKind> Nouns(MessageText text)
    {
        var kinds = new List<ShownKind>();
        foreach (var noun in text.Cues(Theme.ShownNoun))
        {
            if (!IsOther(text, noun.Start, noun.End))
            {
                kinds.Add(KindOf(noun));
            }
        }

        return [.. kinds.Distinct()];
    }

    private static void AddOrdinals(MessageText text, List<(int, ShownReference)> found)
    {
        foreach (var cue in text.Cues(Theme.Ordinal))
        {
            if (!IsOther(text, cue.Start, cue.End) && !IsCounted(text, cue.End))
            {
                var position = cue.Value == "last" ? -1 : int.Parse(cue.Value, System.Globalization.CultureInfo.InvariantCulture);
                found.Add((cue.Start, new(position, NounBehind(text, cue.End) ?? NounAt(text, cue), false)));
            }
        }
    }

    /// <summary>第二个, 前两门, "the first two", "course 2".</summary>
    private static void AddNumbered(MessageText text, List<(int, ShownReference)> found)
    {
        foreach (var number in text.Numbers)
        {
            if (number is not { IsWhole: true, Scale: 1 or 10, Value: >= 1 and <= 20 } || text.IsTaken(number.Start, number.End))
            {
                continue;
            }

            var leading = text.Cues(Theme.Leading);
            var lead = text.Cues(Theme.Leading).Length > 0 ? LastBefore(leading, text, number.Start) : null;
            if (number.Start > 0 && text.Folded[number.Start - 1] == '第')
            {
                if (!IsCounted(text, number.End) && !IsOther(text, number.Start - 1, number.End))
                {
                    found.Add((number.Start, new((int)number.Value, NounBehind(text, number.End), false)));
                }
            }
            else if (lead is { } first && number.Value <= MostLeading && !IsCounted(text, number.End))
            {
                found.RemoveAll(item => item.Item1 == first.Start);
                for (var position = 1; position <= number.Value; position++)
                {
                    found.Add((number.Start, new(position, NounBehind(text, number.End), false)));
                }
            }
            else if (NounBefore(text, number.Start) is { } noun)
            {
                found.Add((number.Start, new((int)number.Value, noun, false)));
            }
        }
    }

    private static void AddPointers(MessageText text, List<(int At, ShownReference)> found)
    {
        foreach (var cue in text.Cues(Theme.Pointer))
        {
            var noun = NounAt(text, cue) ?? NounBehind(text, cue.End);
            var word = text.Folded.AsSpan(cue.Start, cue.Length);
            if (IsOther(text, cue.Start, cue.End) || found.Exists(item => Math.Abs(item.At - cue.End) <= 2)
                || (noun is null && word is "that" or "this" or "这" && !EndsClause(text, cue.End)) || IsNameOfIt(text, cue))
            {
                continue;
            }

            found.Add((cue.Start, new(null, noun, cue.Value == "all")));
        }
    }

    /// <summary>"IT" in capitals is a trade.</summary>
    private static bool IsNameOfIt(MessageText text, Cue cue) => text.Original.AsSpan(cue.Start, cue.Length) is "IT";

    private static bool EndsClause(MessageText text, int end)
    {
        var at = text.SkipSpaces(end);
        return at >= text.Folded.Length || !(Script.IsHan(text.Folded[at]) || Script.IsLatin(text.Folded[at]))
            || text.Find(at, text.Folded.Length, Theme.Question) is { } question && question.Start == at
            || text.Folded.AsSpan(at).StartsWith("is ", StringComparison.Ordinal) || text.Folded.AsSpan(at).StartsWith("cost", StringComparison.Ordinal);
    }

    private static bool IsOther(MessageText text, int start, int end)
    {
        foreach (var phrase in text.Cues(Theme.NotPointing))
        {
            if (phrase.Overlaps(start, end))
            {
                return true;
            }
        }

        return text.IsTaken(start, end)
            || text.Mentions.Any(mention => mention.Start <= start && mention.Start + mention.Length >= end);
    }

    /// <summary>"First week", 第一次, 第二天.</summary>
    private static bool IsCounted(MessageText text, int end) =>
        text.At(end, Theme.Unit) is not null || text.At(end, Theme.Month) is not null
        || (end < text.Folded.Length && text.Folded[end] is '次' or '轮' or '名' or '季');

    private static ShownKind? NounBehind(MessageText text, int end)
    {
        var at = text.SkipSpaces(end);
        foreach (var filler in (ReadOnlySpan<string>)["", "个", "one ", "recommended ", "of the ", "two ", "three ", "learning ", "of these "])
        {
            if (text.Folded.AsSpan(Math.Min(at, text.Folded.Length)).StartsWith(filler, StringComparison.Ordinal)
                && text.At(at + filler.Length, Theme.ShownNoun) is { } noun)
            {
                return KindOf(noun);
            }
        }

        return null;
    }

    /// <summary>这门课 names courses within the pointing word.</summary>
    private static ShownKind? NounAt(MessageText text, Cue cue)
    {
        foreach (var noun in text.Cues(Theme.ShownNoun))
        {
            if (noun.Overlaps(cue.Start, cue.End))
            {
                return KindOf(noun);
            }
        }

        return null;
    }

    /// <summary>"Course 2".</summary>
    private static ShownKind? NounBefore(MessageText text, int start)
    {
        foreach (var noun in text.Cues(Theme.ShownNoun))
        {
            if (noun.End <= start && noun.Length > 1 && !Script.IsHan(text.Folded[noun.Start]) && text.Between(noun.End, start) is "" or "number" or "no." or "no" or "#"
                && noun.End > start - 9 && noun.End <= start)
            {
                return KindOf(noun);
            }
        }

        return null;
    }

    private static Cue? LastBefore(ReadOnlySpan<Cue> cues, MessageText text, int start)
    {
        foreach (var cue in cues)
        {
            if (cue.End <= start && text.Between(cue.End, start).IsEmpty)
            {
                return cue;
            }
        }

        return null;
    }

    private static ShownKind KindOf(Cue noun) => noun.Value switch
    {
        "course" => ShownKind.Course,
        "posting" => ShownKind.Posting,
        _ => ShownKind.Occupation,
    };
}
