namespace CareerBot.Web.Markup;

/// <summary>Names this build in the addresses of scripts and styles, so that browsers keep them until the next one.</summary>
internal static class AssetVersion
{
    /// <summary>The version.</summary>
    public static string Value { get; } = typeof(AssetVersion).Module.ModuleVersionId.ToString("N")[..12];
}
