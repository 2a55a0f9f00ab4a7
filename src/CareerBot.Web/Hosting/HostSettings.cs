namespace CareerBot.Web.Hosting;

/// <summary>Where the host finds its files, whatever folder it is started from.</summary>
internal static class HostSettings
{
    /// <summary>
    /// Settings come from the folder the person stands in, the pages from beside the program. Settings are not watched:
    /// the folder could be a whole file system.
    /// </summary>
    public static WebApplicationOptions For(string[] args) => new()
    {
        Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
        WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
    };
}
