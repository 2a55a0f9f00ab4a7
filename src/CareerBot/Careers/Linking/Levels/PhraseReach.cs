namespace CareerBot.Careers;

/// <summary>On which side of a skill a phrase counts.</summary>
internal enum PhraseReach
{
    /// <summary>On either side.</summary>
    Either,

    /// <summary>Before the skill, with other words between.</summary>
    Before,

    /// <summary>Directly before the skill.</summary>
    DirectlyBefore,

    /// <summary>Behind the skill.</summary>
    Behind,
}
