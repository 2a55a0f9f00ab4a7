using System.ComponentModel.DataAnnotations;
using CareerBot.Careers;

namespace CareerBot.Conversations;

/// <summary>How Turns are queued and answered.</summary>
public sealed class ConversationsOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Conversations";

    /// <summary>How many conversations are answered at the same time.</summary>
    [Range(1, 1024)]
    public int Parallelism { get; set; } = 16;

    /// <summary>How many conversations may wait in memory; further ones wait in the database until the next sweep.</summary>
    [Range(1, 1_000_000)]
    public int QueueCapacity { get; set; } = 10_000;

    /// <summary>How often the database is searched for Turns no worker knows of.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a node keeps a conversation to itself; must exceed the longest Turn.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LeaseTime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// This node's name, the same after a restart: it takes up at once what it left. Two live nodes must not share one.
    /// </summary>
    [Required]
    public string Node { get; set; } = Environment.MachineName;

    /// <summary>The language of a greeting or apology while nothing tells which one fits.</summary>
    public Language DefaultLanguage { get; set; } = Language.Zh;
}
