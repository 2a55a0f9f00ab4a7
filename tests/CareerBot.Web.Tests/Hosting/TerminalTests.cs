using System.Net;
using System.Net.Sockets;
using CareerBot.Careers;
using CareerBot.Testing;
using CareerBot.Web.ChatPage;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class TerminalTests(Demonstration demonstration)
{
    [Fact]
    public async Task A_port_in_use_is_said_with_what_to_do()
    {
        using var storage = demonstration.NewStorage();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (exitCode, output, error) = await HostProcess.RunAsync(storage.Path, "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        exitCode.ShouldBe(1);
        error.ShouldContain("already in use");
        error.ShouldContain("--urls http://localhost:5081");
        (output + error).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_are_listed()
    {
        using var storage = new TemporaryFolder();

        var (exitCode, output, error) = await HostProcess.RunAsync(storage.Path, "--DirectLine:SigningKey", "short", "--Hosting:PublicUrl", "ftp://here");

        exitCode.ShouldBe(1);
        (output + error).ShouldContain("Hosting:PublicUrl");
        (output + error).ShouldContain("SigningKey");
        (output + error).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_folder_without_knowledge_is_said_with_what_to_do()
    {
        using var storage = new TemporaryFolder();
        using var empty = new TemporaryFolder();

        var (exitCode, output, error) = await HostProcess.RunAsync(storage.Path, "--Knowledge:Directory", empty.Path, "--urls", "http://127.0.0.1:0");

        exitCode.ShouldBe(1);
        error.ShouldContain("Knowledge:Directory");
        output.ShouldContain("center.yaml");
        (output + error).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Interrupting_ends_it_cleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that a test could send.");
        using var storage = demonstration.NewStorage();
        using var host = await HostProcess.StartAsync(storage.Path);

        var (exitCode, output) = await host.InterruptAsync();

        exitCode.ShouldBe(0);
        output.ShouldContain("Stopping.");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_page_without_its_chat_window_says_how_to_get_it()
    {
        var view = new ChatPageView(TinyCenter.Knowledge.Center, Language.En, [], hasWebChat: false);

        var page = view.Draw("nonce").ToString();

        page.ShouldContain("Install Node.js");
        page.ShouldNotContain("webchat.js?v=");
    }
}
