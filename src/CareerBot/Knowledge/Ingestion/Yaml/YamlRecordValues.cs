namespace CareerBot.Knowledge.Ingestion;

/// <summary>Typed values of a <see cref="YamlRecord"/>.</summary>
internal static class YamlRecordValues
{
    /// <summary>A day that must be there.</summary>
    public static DateOnly Date(this YamlRecord record, string key) => record.Date(key, required: true) ?? default;

    /// <summary>A day that may be absent.</summary>
    public static DateOnly? OptionalDate(this YamlRecord record, string key) => record.Date(key, required: false);

    /// <summary>A number that must be there.</summary>
    public static decimal Number(this YamlRecord record, string key, NumberRule rule) => record.Number(key, rule, required: true) ?? rule.Least;

    /// <summary>A number that may be absent.</summary>
    public static decimal? OptionalNumber(this YamlRecord record, string key, NumberRule rule) => record.Number(key, rule, required: false);

    /// <summary><c>true</c> or <c>false</c> that must be there.</summary>
    public static bool Flag(this YamlRecord record, string key) => record.Flag(key, required: true);

    /// <summary><c>true</c> or <c>false</c>; absent is false.</summary>
    public static bool OptionalFlag(this YamlRecord record, string key) => record.Flag(key, required: false);

    /// <summary>One of the format's fixed words that must be there.</summary>
    public static T Choice<T>(this YamlRecord record, string key, IReadOnlyDictionary<string, T> words)
        where T : struct => record.Choice(key, words, required: true) ?? default;

    /// <summary>One of the format's fixed words that may be absent.</summary>
    public static T? OptionalChoice<T>(this YamlRecord record, string key, IReadOnlyDictionary<string, T> words)
        where T : struct => record.Choice(key, words, required: false);

    /// <summary>Several of the format's fixed words.</summary>
    public static IReadOnlyList<T> Choices<T>(this YamlRecord record, string key, IReadOnlyDictionary<string, T> words)
    {
        var chosen = new List<T>();
        foreach (var (word, line) in record.Words(key, required: true))
        {
            if (words.TryGetValue(word, out var choice))
            {
                chosen.Add(choice);
            }
            else
            {
                record.Context.Fault(line, FormatWords.Unknown(key, word, words.Keys));
            }
        }

        return chosen;
    }

    /// <summary>A web address that may be absent.</summary>
    public static Uri? OptionalWebAddress(this YamlRecord record, string key)
    {
        var text = record.OptionalText(key);
        var address = text is null ? null : Written.WebAddress(text);
        if (text is not null && address is null)
        {
            record.Context.Fault(record.LineOf(key), $"`{key}` cannot be `{text}`. Write a whole address that begins with https:// or http://.");
        }

        return address;
    }

    private static DateOnly? Date(this YamlRecord record, string key, bool required)
    {
        if (record.Scalar(key, required) is not { } scalar)
        {
            return null;
        }

        var date = Written.Date(scalar.Text.Trim());
        if (date is null)
        {
            record.Context.Fault(scalar.Line, $"`{key}` cannot be `{scalar.Text}`. Write a day that exists, for example 2026-11-30.");
        }

        return date;
    }

    private static decimal? Number(this YamlRecord record, string key, NumberRule rule, bool required)
    {
        if (record.Scalar(key, required) is not { } scalar)
        {
            return null;
        }

        var number = rule.Read(scalar.Text.Trim());
        if (number is null)
        {
            record.Context.Fault(scalar.Line, $"`{key}` cannot be `{scalar.Text}`. Write {rule.Words}.");
        }

        return number;
    }

    private static bool Flag(this YamlRecord record, string key, bool required)
    {
        var scalar = record.Scalar(key, required);
        if (scalar is not null and not { Text: "true" or "false" })
        {
            record.Context.Fault(scalar.Line, $"`{key}` cannot be `{scalar.Text}`. Write true or false.");
        }

        return scalar is { Text: "true" };
    }

    private static T? Choice<T>(this YamlRecord record, string key, IReadOnlyDictionary<string, T> words, bool required)
        where T : struct
    {
        if (record.Scalar(key, required) is not { } scalar)
        {
            return null;
        }

        if (words.TryGetValue(scalar.Text, out var choice))
        {
            return choice;
        }

        record.Context.Fault(scalar.Line, FormatWords.Unknown(key, scalar.Text, words.Keys));
        return null;
    }
}
