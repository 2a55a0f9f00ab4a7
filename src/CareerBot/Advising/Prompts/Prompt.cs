namespace CareerBot.Advising.Prompts;

/// <summary>A prompt file: a head that says what it is for, and a body with <c>{inputs}</c>.</summary>
/// <param name="Name">Its path below the prompts folder without extension, for example <c>advisor/system</c>.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Version">Counts up with every change of meaning.</param>
/// <param name="Inputs">The names of its inputs; a body that uses another does not load.</param>
/// <param name="Body">The text.</param>
internal sealed record Prompt(string Name, string Purpose, int Version, IReadOnlyList<string> Inputs, string Body)
{
    /// <summary>Fills the inputs in.</summary>
    /// <param name="inputs">A value for every declared input.</param>
    /// <exception cref="ArgumentException">An input is missing or not declared.</exception>
    public string Render(params (string Name, string Value)[] inputs)
    {
        if (inputs.Length != Inputs.Count || inputs.Any(input => !Inputs.Contains(input.Name)))
        {
            throw new ArgumentException($"Prompt {Name} takes the inputs {string.Join(", ", Inputs)}.", nameof(inputs));
        }

        return inputs.Aggregate(Body, (body, input) => body.Replace($"{{{input.Name}}}", input.Value, StringComparison.Ordinal));
    }
}
