namespace CareerBot.Conversations;

/// <summary>What a Turn is.</summary>
public enum TurnKind
{
    /// <summary>A message to answer.</summary>
    Message,

    /// <summary>A person has arrived and is greeted once.</summary>
    Welcome,
}
