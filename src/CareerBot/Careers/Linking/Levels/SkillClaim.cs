namespace CareerBot.Careers;

/// <summary>What a text says of one name it mentions.</summary>
internal record struct SkillClaim
{
    /// <summary>The level told; <see langword="null"/> when none is.</summary>
    public SkillLevel? Level { get; set; }

    /// <summary>Whether a word told the level rather than a length of time.</summary>
    public bool IsToldByWord { get; set; }

    /// <summary>Whether it is said to be lacking.</summary>
    public bool Negated { get; set; }

    /// <summary>Where the clause of the denial begins.</summary>
    public int DenialClause { get; set; }

    /// <summary>Whether it was taken out of a denial: "nothing except Excel".</summary>
    public bool Excepted { get; set; }

    /// <summary>The first token of the clause that says so.</summary>
    public int First { get; set; }

    /// <summary>The last token of that clause, included.</summary>
    public int Last { get; set; }
}
