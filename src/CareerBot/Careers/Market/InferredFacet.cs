namespace CareerBot.Careers;

/// <summary>What was inferred for a posting because its row left it empty.</summary>
[Flags]
public enum InferredFacet
{
    /// <summary>Nothing was inferred.</summary>
    None = 0,

    /// <summary>The field.</summary>
    Field = 1,

    /// <summary>The occupation.</summary>
    Occupation = 2,

    /// <summary>The skills.</summary>
    Skills = 4,
}
