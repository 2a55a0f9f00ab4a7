namespace CareerBot.Recommendations;

/// <summary>What makes a learning path valid.</summary>
public enum PathRule
{
    /// <summary>Every course exists, and its session belongs to it.</summary>
    Exists,

    /// <summary>Dates, meetings, hours and price are those of the knowledge base.</summary>
    Figures,

    /// <summary>No course occurs twice.</summary>
    Once,

    /// <summary>The session has free seats.</summary>
    Seats,

    /// <summary>Nothing starts before today or before the first day told.</summary>
    Start,

    /// <summary>Everything has ended by the deadline.</summary>
    Deadline,

    /// <summary>Required skills are held, or taught by an earlier, finished step.</summary>
    Requires,

    /// <summary>Courses to be done before are finished.</summary>
    After,

    /// <summary>No two sessions share a time of the week while both run.</summary>
    Overlap,

    /// <summary>No week takes more than the hours told.</summary>
    Load,

    /// <summary>The way of learning is the one asked for.</summary>
    Mode,

    /// <summary>The teaching language is the one asked for.</summary>
    Language,

    /// <summary>Sessions on site are in the district asked for.</summary>
    District,

    /// <summary>Every meeting lies in free time.</summary>
    Times,

    /// <summary>The total price is within the budget.</summary>
    Budget,

    /// <summary>Steps come by start day.</summary>
    Order,

    /// <summary>Every step closes something wanted or prepares for one that does.</summary>
    Reason,

    /// <summary>The gap closed is what the steps teach.</summary>
    GapClosed,
}
