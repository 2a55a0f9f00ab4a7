namespace CareerBot.Careers;

/// <summary>Where a knowledge record comes from.</summary>
/// <param name="Source">Who stands behind the record, in the staff's words.</param>
/// <param name="Updated">The day it was last checked.</param>
/// <param name="File">The file, relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">The line the record begins on, counted from 1.</param>
public sealed record RecordOrigin(string Source, DateOnly Updated, string File, int Line);
