namespace CareerBot.Knowledge;

/// <summary>There is no knowledge to answer with; the message says what to do. The host prints it and ends.</summary>
/// <param name="message">What is wrong and what to do.</param>
public sealed class KnowledgeStartException(string message) : InvalidOperationException(message);
