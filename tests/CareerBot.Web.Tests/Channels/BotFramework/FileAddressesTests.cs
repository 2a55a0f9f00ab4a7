using System.Net;
using System.Text.Json.Nodes;
using CareerBot.Web.Channels.BotFramework;
using CareerBot.Web.Channels.Protocol;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class FileAddressesTests
{
    [Theory]
    [InlineData("https://contoso.sharepoint.com/personal/kim/cv.pdf?tempauth=x")]
    [InlineData("https://contoso-my.sharepoint.com/cv.docx")]
    [InlineData("https://eu1.svc.ms/cv.docx")]
    [InlineData("https://files.center.example/cv.pdf")]
    public void Files_are_fetched_from_hosts_that_keep_them(string address)
    {
        var allowed = FileAddresses.Allows(address, ["center.example"], out _);

        allowed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("http://contoso.sharepoint.com/cv.pdf")]
    [InlineData("https://contoso.sharepoint.com:8443/cv.pdf")]
    [InlineData("https://me:secret@contoso.sharepoint.com/cv.pdf")]
    [InlineData("https://sharepoint.com.evil.example/cv.pdf")]
    [InlineData("https://evilsharepoint.com/cv.pdf")]
    [InlineData("https://evil.example/?x=.sharepoint.com")]
    [InlineData("https://evil.example#.sharepoint.com")]
    [InlineData("https://127.0.0.1/cv.pdf")]
    [InlineData("https://2130706433/cv.pdf")]
    [InlineData("https://[::1]/cv.pdf")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://localhost/cv.pdf")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//contoso.sharepoint.com/cv.pdf")]
    [InlineData("")]
    public void Files_are_fetched_from_nowhere_else(string address)
    {
        var allowed = FileAddresses.Allows(address, ["center.example"], out _);

        allowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.20.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("::ffff:10.0.0.1")]
    public void A_name_that_leads_into_this_network_is_not_followed(string address)
    {
        var isPublic = FileAddresses.IsPublic(IPAddress.Parse(address));

        isPublic.ShouldBeFalse();
    }

    [Theory]
    [InlineData("13.107.136.8")]
    [InlineData("2620:1ec:8f8::8")]
    public void Machines_that_everybody_reaches_are_asked(string address)
    {
        var isPublic = FileAddresses.IsPublic(IPAddress.Parse(address));

        isPublic.ShouldBeTrue();
    }

    [Fact]
    public void Files_are_told_from_cards_and_from_the_words_as_HTML()
    {
        var activity = new Activity
        {
            Attachments =
            [
                new Attachment("text/html", JsonValue.Create("<p>hi</p>")),
                new Attachment("application/vnd.microsoft.card.adaptive", new JsonObject()),
                new Attachment("application/vnd.microsoft.teams.file.download.info", new JsonObject { ["downloadUrl"] = "https://contoso.sharepoint.com/cv.pdf" }, "https://contoso.sharepoint.com/page", "cv.pdf"),
            ],
        };

        var addresses = FileAddresses.Of(activity);

        addresses.ShouldBe(["https://contoso.sharepoint.com/cv.pdf"]);
    }
}
