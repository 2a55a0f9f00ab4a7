namespace CareerBot.Advising.Embedded;

/// <summary>A sum of money named in a message, in the center's currency.</summary>
/// <param name="Value">The sum.</param>
/// <param name="Role">What it is about.</param>
/// <param name="Bound">How it bounds.</param>
/// <param name="Text">The words.</param>
internal sealed record Amount(decimal Value, AmountRole Role, AmountBound Bound, string Text);

/// <summary>What a sum of money is about.</summary>
internal enum AmountRole
{
    /// <summary>Not told by the words around it.</summary>
    Unclear,

    /// <summary>What learning may cost.</summary>
    Budget,

    /// <summary>What a job pays a month.</summary>
    Salary,
}

/// <summary>How a sum bounds.</summary>
internal enum AmountBound
{
    /// <summary>About that much.</summary>
    About,

    /// <summary>That much or less.</summary>
    AtMost,

    /// <summary>That much or more.</summary>
    AtLeast,
}
