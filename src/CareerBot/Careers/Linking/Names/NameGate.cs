namespace CareerBot.Careers;

/// <summary>How much a name needs the words around it to be believed.</summary>
internal enum NameGate
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>An everyday word is spelled the same.</summary>
    Everyday,

    /// <summary>Two letters.</summary>
    TwoLetters,

    /// <summary>One letter.</summary>
    OneLetter,
}
