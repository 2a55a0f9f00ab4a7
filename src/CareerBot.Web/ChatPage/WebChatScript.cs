namespace CareerBot.Web.ChatPage;

/// <summary>The chat window's script, which the build fetches when Node.js is there.</summary>
internal sealed class WebChatScript(IWebHostEnvironment environment)
{
    /// <summary>Whether the script is there.</summary>
    public bool IsInstalled => environment.WebRootFileProvider.GetFileInfo("lib/webchat.js").Exists;
}
