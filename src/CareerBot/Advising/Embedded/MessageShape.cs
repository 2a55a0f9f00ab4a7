namespace CareerBot.Advising.Embedded;

/// <summary>How much a message says by itself.</summary>
internal enum MessageShape
{
    /// <summary>A sentence with a request or statement of its own.</summary>
    Sentence,

    /// <summary>A few words around values: "and jobs in Xuhui?", 预算5000.</summary>
    Phrase,

    /// <summary>Values and nothing else: "5000", "and in Xuhui?", 周末下午.</summary>
    Value,
}
