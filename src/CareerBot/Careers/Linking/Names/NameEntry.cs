namespace CareerBot.Careers;

/// <summary>One name of the lexicon, under one comparison key.</summary>
internal sealed class NameEntry
{
    /// <summary>The name as written in the knowledge folder, for its capitals.</summary>
    public required string Written { get; init; }

    /// <summary>How much the name needs the words around it.</summary>
    public required NameGate Gate { get; init; }

    /// <summary>Into how many tokens the name is cut.</summary>
    public required int Tokens { get; init; }

    /// <summary>Whether the name has brackets, colons or commas inside, so that a mention may have them too.</summary>
    public required bool CrossesMarks { get; init; }

    /// <summary>How sure a mention by this name is.</summary>
    public required double Confidence { get; init; }

    /// <summary>What it can mean, the likeliest first.</summary>
    public required IReadOnlyList<NameSense> Senses { get; init; }
}
