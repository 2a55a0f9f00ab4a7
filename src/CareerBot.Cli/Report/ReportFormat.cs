namespace CareerBot.Cli;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>Tables for a terminal.</summary>
    Table,

    /// <summary>JSON for programs.</summary>
    Json,

    /// <summary>One page that needs nothing else.</summary>
    Html,
}
