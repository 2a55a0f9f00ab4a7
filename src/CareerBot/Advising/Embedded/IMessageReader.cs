using CareerBot.Knowledge;

namespace CareerBot.Advising.Embedded;

/// <summary>Understands one message: rules first, a trained classifier for the rest.</summary>
internal interface IMessageReader
{
    /// <summary>Reads a message.</summary>
    /// <param name="text">The words.</param>
    /// <param name="knowledge">The names that can occur.</param>
    /// <param name="today">The day relative dates count from.</param>
    /// <param name="expecting">The slot the advisor has just asked for, for example <c>budget</c>; <see langword="null"/> when none.</param>
    Understanding Read(string text, PublishedKnowledge knowledge, DateOnly today, string? expecting);
}
