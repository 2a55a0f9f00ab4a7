using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Prepares the examples of the prompt files for training: masked as messages are when read.</summary>
/// <param name="prompts">The prompt files.</param>
/// <param name="segments">Reads them into what the classifier sees.</param>
internal sealed class IntentExamples(UnderstandingPrompts prompts, SegmentReader segments)
{
    /// <summary>An example without its names counts less: it stands for names no center knows.</summary>
    private const float NamelessWeight = 0.3f;

    private static readonly string[] Names = ["{skill}", "{occupation}", "{course}"];

    /// <summary>No day matters here: dates are masked.</summary>
    private static readonly TimeContext AnyDay = new(new(2027, 1, 4), []);

    /// <summary>The examples; each that names something of a center once more without the name.</summary>
    public IReadOnlyList<IntentExample> All()
    {
        var examples = new List<IntentExample>();
        foreach (var prompt in prompts.Intents)
        {
            var number = IntentNames.All.ToList().IndexOf(prompt.Intent);
            foreach (var line in prompt.Examples.Concat(prompt.Exact).Select(line => line.Text))
            {
                examples.Add(new(Read(line), number, 1));
                if (Names.Any(name => line.Contains(name, StringComparison.Ordinal)))
                {
                    var nameless = Names.Aggregate(line, (left, name) => left.Replace(name, "", StringComparison.Ordinal));
                    examples.Add(new(Read(nameless), number, NamelessWeight));
                }
            }
        }

        return examples;
    }

    private Segment Read(string line)
    {
        var text = new MessageText(line, Script.Fold(line, prompts.Simplify), Array.Empty<Mention>(), prompts.Lexicon);
        _ = ItemReader.Read(text, AnyDay, null);
        return segments.Read(text, 0, text.Folded.Length);
    }
}
