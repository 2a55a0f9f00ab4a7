namespace CareerBot.Knowledge.Demonstration;

/// <summary>The phrases of one language that made-up postings are put together from.</summary>
internal sealed class PostingPhrases
{
    /// <summary>How common the language is.</summary>
    public required double Share { get; init; }

    /// <summary>The parts of company names.</summary>
    public required CompanyParts Company { get; init; }

    /// <summary>Forms of titles by seniority: <c>junior</c>, <c>middle</c>, <c>senior</c>.</summary>
    public required Dictionary<string, List<string>> Titles { get; init; }

    /// <summary>Titles that tell nothing of the work.</summary>
    public required List<string> VagueTitles { get; init; }

    /// <summary>Sentences about the company.</summary>
    public required List<string> Intros { get; init; }

    /// <summary>Headings of what there is to do.</summary>
    public required List<string> Duties { get; init; }

    /// <summary>Headings of what is asked for.</summary>
    public required List<string> Requirements { get; init; }

    /// <summary>Ways to ask for a skill, by level.</summary>
    public required Dictionary<int, List<string>> Skills { get; init; }

    /// <summary>Ways to ask for years of experience.</summary>
    public required List<string> Years { get; init; }

    /// <summary>Ways to ask for none.</summary>
    public required List<string> NoYears { get; init; }

    /// <summary>Ways to ask for education, by the format's word for it.</summary>
    public required Dictionary<string, List<string>> Education { get; init; }

    /// <summary>Sentences at the end.</summary>
    public required List<string> Closings { get; init; }

    /// <summary>Marks before the members of a list: one for all, or one each, divided by vertical bars.</summary>
    public required List<string> Bullets { get; init; }

    /// <summary>Marks between the members of a list.</summary>
    public required List<string> Separators { get; init; }

    /// <summary>Beginnings of other names that employers do not write.</summary>
    public required List<string> UnlikeNames { get; init; }

    /// <summary>Slips of the pen: what is meant, and what is written.</summary>
    public required List<List<string>> Slips { get; init; }

    /// <summary>The parts of company names.</summary>
    internal sealed class CompanyParts
    {
        /// <summary>First parts.</summary>
        public required List<string> First { get; init; }

        /// <summary>Second parts.</summary>
        public required List<string> Second { get; init; }

        /// <summary>What says that the company is made up.</summary>
        public required string Mark { get; init; }
    }
}
