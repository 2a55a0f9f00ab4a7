namespace CareerBot.Web.Channels.Cards;

/// <summary>The few ways a text on a card can look.</summary>
internal enum TextLook
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>The card's heading.</summary>
    Title,

    /// <summary>The name of an item.</summary>
    Strong,

    /// <summary>What matters less.</summary>
    Subtle,

    /// <summary>Fine print.</summary>
    Small,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>Something to mind.</summary>
    Warning,
}
