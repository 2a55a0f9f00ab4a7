using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Testing;
using CareerBot.Web.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using SkiaSharp;

namespace CareerBot.Web.Tests.Pictures;

/// <summary>The font comes with the product: no machine needs one of its own.</summary>
public sealed class PictureFontTests(Demonstration demonstration)
{
    [Fact]
    public void Every_name_a_picture_can_show_has_its_letters()
    {
        var knowledge = demonstration.Host.Services.GetRequiredService<ILiveKnowledge>().Current.Base;
        var names = Names(knowledge).Concat(Names(ProductLinker.ReadFolder(AdvisorApp.Hospital)));

        using var font = new SKFont(demonstration.Host.Services.GetRequiredService<PictureFont>().Face.ShouldNotBeNull());

        names.Append("¥19,750–23,250 · 22% → ✓ … 「」").Where(name => !font.ContainsGlyphs(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_font_there_are_no_pictures()
    {
        var services = demonstration.Host.Services;
        var font = new PictureFont(Path.Combine(AppContext.BaseDirectory, "no-such-font.otf"));
        using var studio = ActivatorUtilities.CreateInstance<PictureStudio>(services, font, new PicturePainter(font));

        studio.LinksAt(new Uri("https://center.example/")).ShouldBeNull();
    }

    private static IEnumerable<string> Names(KnowledgeBase knowledge) => knowledge.Skills.Select(skill => skill.Name)
        .Concat(knowledge.Occupations.Select(occupation => occupation.Name))
        .Concat(knowledge.Fields.Select(field => field.Name))
        .SelectMany(name => new[] { name.Zh, name.En });
}
