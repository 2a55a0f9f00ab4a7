namespace CareerBot.Knowledge.Ingestion;

/// <summary>Divides long texts where sentences end, so that a passage says one thing and can be shown whole.</summary>
internal static class LongText
{
    /// <summary>About two paragraphs: what search ranks well and a person reads as one citation.</summary>
    public const int Wanted = 1200;

    /// <summary>A part without any sentence end within this length is cut at a space, or anywhere.</summary>
    private const int Most = 1600;

    /// <summary>Divides a text.</summary>
    /// <returns>The parts in order; the text itself when it is short, none when it is empty.</returns>
    public static IEnumerable<string> Split(string text)
    {
        var rest = text;
        while (rest.Length > Most)
        {
            var cut = CutOf(rest);
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    /// <summary>The last end of a sentence up to the wanted length, else the first one after it, else a space.</summary>
    private static int CutOf(string text)
    {
        var last = 0;
        for (var place = 1; place <= Most; place++)
        {
            if (!EndsSentence(text, place - 1))
            {
                continue;
            }

            if (place > Wanted && last > 0)
            {
                break;
            }

            last = place;
        }

        return last >= Wanted / 2 ? last : SpaceBefore(text);
    }

    private static bool EndsSentence(string text, int place) => text[place] switch
    {
        '。' or '！' or '？' or '；' or '\n' => true,
        '.' or '!' or '?' or ';' => char.IsWhiteSpace(text[place + 1]),
        _ => false,
    };

    private static int SpaceBefore(string text)
    {
        var space = text.LastIndexOf(' ', Wanted);
        var cut = space >= Wanted / 2 ? space : Wanted;
        return char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }
}
