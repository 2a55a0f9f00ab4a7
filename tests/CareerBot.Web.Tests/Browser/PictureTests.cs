using CareerBot.Testing;
using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

public sealed class PictureTests(Demonstration demonstration, Chromium chromium)
{
    private const int Most = 300 * 1024;

    /// <summary>The chat scrolls on its own while cards arrive; the card must have stayed where it was put for a while.</summary>
    private const string ScrollToLastCard = """
        () => {
            const card = [...document.querySelectorAll('#chat .ac-adaptiveCard')].at(-1);
            const top = card.getBoundingClientRect().top;
            window.stayed = top >= 0 && top < innerHeight / 2 ? (window.stayed ?? 0) + 1 : 0;
            if (window.stayed === 0) {
                card.scrollIntoView({ block: 'start' });
            }
            return window.stayed > 60;
        }
        """;

    private static readonly string Picture = Path.Combine(RepositoryRoot.Path, "docs", "images", "chat.png");

    /// <summary>With CAREERBOT_PICTURES=1 the picture of the README is made anew.</summary>
    [Fact]
    public async Task The_picture_of_the_readme_shows_a_learning_path()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(Width: 1280, Height: 900));
        await window.AskAsync(RichMessage.English);
        await window.Page.WaitForFunctionAsync(ScrollToLastCard);
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
