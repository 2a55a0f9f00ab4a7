using CareerBot.Testing;
using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

public sealed class PictureTests(Demonstration demonstration, Chromium chromium)
{
    private const int Most = 300 * 1024;

    private static readonly string Picture = Path.Combine(RepositoryRoot.Path, "docs", "images", "chat.png");

    /// <summary>With CAREERBOT_PICTURES=1 the picture of the README is made anew.</summary>
    [Fact]
    public async Task The_picture_of_the_readme_shows_a_learning_path()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(Width: 1280, Height: 900));
        await window.AskAsync(RichMessage.English);
        await window.Cards.Last.EvaluateAsync("card => card.scrollIntoView({ block: 'start' })");
        await Assertions.Expect(window.Cards.Last).ToBeInViewportAsync();

        var picture = await window.Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
        if (Environment.GetEnvironmentVariable("CAREERBOT_PICTURES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Picture)!);
            await File.WriteAllBytesAsync(Picture, picture, TestContext.Current.CancellationToken);
        }

        picture.Length.ShouldBeLessThan(Most);
        new FileInfo(Picture).Length.ShouldBeLessThan(Most);
    }
}
