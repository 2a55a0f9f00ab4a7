using System.Globalization;
using CareerBot.Careers;
using CareerBot.Testing;

namespace CareerBot.Tests.Careers.Linking;

/// <summary>What the product's own linker finds over the demonstration knowledge, in short.</summary>
internal static class Linked
{
    /// <summary>The demonstration knowledge.</summary>
    public static KnowledgeBase Knowledge => ProductLinker.Knowledge;

    /// <summary>The linker over <see cref="Knowledge"/>.</summary>
    public static SkillLinker Linker => ProductLinker.OfDemonstration;

    /// <summary>The skills a text names, by position: <c>python:3 java:no excel</c> for a level, a denial, and neither.</summary>
    public static string Skills(string text) => string.Join(' ', Linker.Link(text).Where(mention => mention.Kind == MentionKind.Skill).Select(Told));

    /// <summary>Every record a text names, by position, without levels.</summary>
    public static string Names(string text) => string.Join(' ', Linker.Link(text).Select(mention => mention.Id));

    private static string Told(Mention mention) => mention switch
    {
        { Negated: true } => mention.Id + ":no",
        { Level: { } level } => mention.Id + ":" + ((int)level).ToString(CultureInfo.InvariantCulture),
        _ => mention.Id,
    };
}
