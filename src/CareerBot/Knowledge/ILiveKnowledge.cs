namespace CareerBot.Knowledge;

/// <summary>The version of the knowledge that answers now. A publication switches it in one step.</summary>
public interface ILiveKnowledge
{
    /// <summary>The live version. A Turn reads it once and keeps it to its end.</summary>
    PublishedKnowledge Current { get; }

    /// <summary>The current day in the center's time zone.</summary>
    DateOnly Today { get; }
}
