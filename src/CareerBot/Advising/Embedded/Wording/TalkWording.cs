using CareerBot.Knowledge;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words what needs no tool: courtesies, limits, help.</summary>
internal static class TalkWording
{
    /// <summary>A text by its key; a crisis gets the center's help lines.</summary>
    public static string Say(Phrases say, string key) => key switch
    {
        Intents.Crisis => Crisis(say),
        Intents.Greet or Intents.OutOfScope => say.Say(key, ("center", say.Turn.Knowledge.Center.Name.In(say.Language))),
        _ => say.Say(key),
    };

    /// <summary>How to reach a human.</summary>
    public static string Counselor(Phrases say)
    {
        var contacts = say.Turn.Knowledge.Center.Contacts;
        var mark = say.Mark(RecordKind.Center, say.Turn.Knowledge.Center.Id);
        return say.Join(
            say.Say("counselor.lead"),
            contacts.Counselor is { } where ? OccupationWording.Marked(where.In(say.Language), mark) : "",
            contacts.Phone is { } phone ? say.Say("counselor.phone", ("phone", phone), ("mark", mark)) : "");
    }

    private static string Crisis(Phrases say)
    {
        var center = say.Turn.Knowledge.Center;
        var mark = say.Mark(RecordKind.Center, center.Id);
        var lines = center.Contacts.HelpLines.Select(line => $"- {line.Name.In(say.Language)}: **{line.Phone}** {mark}");
        return string.Join("\n\n", new[] { say.Say("crisis.lead"), string.Join('\n', lines), say.Say("crisis.human") }.Where(part => part.Length > 0));
    }
}
