namespace CareerBot.Advising.Plugins;

/// <summary>What a tool answers when its arguments name nothing.</summary>
internal static class ToolFault
{
    /// <summary>No record has that id.</summary>
    public const string NotFound = """{"error":"not found; use an id that another tool returned"}""";
}
