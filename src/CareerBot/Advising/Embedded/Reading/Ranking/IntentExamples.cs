using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Prepares the examples of the prompt files for training: masked as messages are when read.</summary>
internal static class IntentExamples
{
    /// <summary>No day matters here: dates are masked.</summary>
    private static readonly TimeContext AnyDay = new(new(2027, 1, 4), []);

    /// <summary>The examples, and each with a placeholder once more without it, for names no center knows.</summary>
    public static IReadOnlyList<IntentExample> From(UnderstandingPrompts prompts)
    {
        var examples = new List<IntentExample>();
        foreach (var prompt in prompts.Intents)
        {
            var number = IntentNames.All.ToList().IndexOf(prompt.Intent);
            foreach (var line in prompt.Examples.Concat(prompt.Exact))
            {
                Add(line, number, prompts, examples);
            }
        }

        return examples;
    }

    private static void Add(PromptLine line, int intent, UnderstandingPrompts prompts, List<IntentExample> examples)
    {
        var text = new MessageText(line.Text, Script.Fold(line.Text, prompts.Simplify), Array.Empty<Mention>(), prompts.Lexicon);
        _ = ItemReader.Read(text, AnyDay, null);
        var masked = Placeholders.Mask(text, 0, text.Folded.Length);
        var isOnTopic = IntentRanker.IsOnTopic(text, 0, text.Folded.Length, masked);
        examples.Add(new(masked, isOnTopic, intent, 1));
        if (masked.Contains("{skill}", StringComparison.Ordinal) || masked.Contains("{occupation}", StringComparison.Ordinal)
            || masked.Contains("{course}", StringComparison.Ordinal))
        {
            var bare = masked.Replace("{skill}", "", StringComparison.Ordinal).Replace("{occupation}", "", StringComparison.Ordinal)
                .Replace("{course}", "", StringComparison.Ordinal);
            examples.Add(new(bare, text.Find(0, text.Folded.Length, Theme.Topic) is not null, intent, 0.3f));
        }
    }
}
