namespace CareerBot.Careers;

/// <summary>How far the reading of a sentence has come, and which statement still reaches on.</summary>
internal readonly record struct ClauseScope()
{
    private const int FarthestFirst = 6;
    private const int FarthestNext = 3;

    /// <summary>The position of the statement that reaches on; -1 when none does.</summary>
    public int Statement { get; init; } = -1;

    /// <summary>How many names it has reached.</summary>
    public int Reached { get; init; }

    /// <summary>How many other words stand between it, or the last name reached, and here.</summary>
    public double Gap { get; init; }

    /// <summary>Whether a comma does.</summary>
    public bool Comma { get; init; }

    /// <summary>Whether names here are taken out of a denial.</summary>
    public bool Excepting { get; init; }

    /// <summary>Whether the words here tell a wish.</summary>
    public bool Wishing { get; init; }

    /// <summary>Behind a comma: wishes and exceptions end, lists go on.</summary>
    public ClauseScope AfterComma() => this with { Comma = true, Wishing = false, Excepting = false };

    /// <summary>Behind "I": what has reached its skills reaches no more.</summary>
    public ClauseScope AfterSubject() => Reached > 0 || Comma ? new ClauseScope() : this;

    /// <summary>Behind a word without meaning here.</summary>
    public ClauseScope After(double words) => this with { Gap = Gap + words };

    /// <summary>Behind "such as".</summary>
    public ClauseScope BeforeExamples() => this with { Gap = 0, Comma = false };

    /// <summary>Behind a name it has reached.</summary>
    public ClauseScope AfterReached() => this with { Reached = Reached + 1, Gap = 0, Comma = false };

    /// <summary>Whether the statement reaches a name here.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="beginsClause">Whether the name begins a statement of its own.</param>
    public bool Reaches(ClauseItem statement, bool beginsClause)
    {
        if (Reached > 0)
        {
            return Gap <= FarthestNext && !(Comma && beginsClause);
        }

        var farthest = statement.Kind == PhraseKind.Duration || statement.Meaning.Reach == PhraseReach.DirectlyBefore ? 0 : FarthestFirst;
        return !Comma && Gap <= farthest;
    }
}
