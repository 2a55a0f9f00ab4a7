using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Conversations;

/// <summary>What is said when a Turn fails: that it failed, what was kept, what to do next. Never why.</summary>
internal static class Apology
{
    private const int LongestRepeat = 200;

    private static readonly Dictionary<Language, ApologyWords> Words = ReadWords();

    /// <summary>Words an apology.</summary>
    public static Advice For(InboundTurn turn, Language language)
    {
        var words = Words[language];
        var counselor = new Suggestion(words.Counselor, words.CounselorSay);
        return new Advice
        {
            Language = language,
            Text = string.Format(CultureInfo.InvariantCulture, words.Text, Reference(turn)),
            Intents = ["apology"],
            Suggestions = turn.Text.Length is > 0 and <= LongestRepeat
                ? [new Suggestion(words.Again, turn.Text), counselor]
                : [counselor],
        };
    }

    /// <summary>What the person can quote, and what the log holds with the cause.</summary>
    public static string Reference(InboundTurn turn) => turn.ReplyId[1..9];

    private static Dictionary<Language, ApologyWords> ReadWords()
    {
        using var file = typeof(Apology).Assembly.GetManifestResourceStream("CareerBot.Conversations.Turns.Apology.json")!;
        return JsonSerializer.Deserialize(file, ApologyJson.Default.DictionaryLanguageApologyWords)!;
    }
}

internal sealed record ApologyWords(string Text, string Again, string Counselor, string CounselorSay);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<Language, ApologyWords>))]
internal sealed partial class ApologyJson : JsonSerializerContext;
