using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Evaluation.Conversations;

/// <summary>Holds a reply against what a script expects and against the house rules.</summary>
internal static partial class ReplyJudge
{
    /// <summary>What is wrong with a reply.</summary>
    /// <returns>One sentence a fault; empty when all holds.</returns>
    public static IEnumerable<string> Faults(AdvisedTurn reply, Expectation expect)
    {
        var (advice, state) = (reply.Advice, reply.State);
        if (expect.Language is { } language && advice.Language.Code() != language)
        {
            yield return $"replied in {advice.Language.Code()}";
        }

        foreach (var sentence in reply.Removed)
        {
            yield return $"the citation check removed: {sentence}";
        }

        foreach (var call in expect.Calls.Except(advice.Calls))
        {
            yield return $"did not call {call} but [{string.Join(", ", advice.Calls)}]";
        }

        foreach (var kind in expect.Facts.Except(advice.Facts.Select(fact => fact.Kind)))
        {
            yield return $"showed no {kind}";
        }

        foreach (var kind in expect.Without.Intersect(advice.Facts.Select(fact => fact.Kind)))
        {
            yield return $"showed {kind}";
        }

        foreach (var cited in expect.Cites.Where(cited => !advice.Sources.Any(source => Matches(source, cited))))
        {
            yield return $"did not cite {cited} but [{string.Join(", ", advice.Sources.Select(source => source.Record))}]";
        }

        foreach (var words in expect.Mentions.Where(words => !words.Split('|').Any(word => advice.Text.Contains(word, StringComparison.OrdinalIgnoreCase))))
        {
            yield return $"did not mention {words}";
        }

        foreach (var words in expect.Avoids.Where(words => advice.Text.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"mentioned {words}";
        }

        if (expect.Asks is { } slot && state.Pending != slot)
        {
            yield return $"asked for {state.Pending ?? "nothing"} instead of {slot}";
        }

        foreach (var fault in expect.Profile.SelectMany(item => ProfileFaults(state.Profile, item.Key, item.Value)))
        {
            yield return fault;
        }
    }

    /// <summary>Whether words are in a language by their dominant script, marks and names of products aside.</summary>
    public static bool IsIn(Language language, string text)
    {
        text = Address().Replace(text, "");
        var chinese = text.Count(character => character is >= '\u4e00' and <= '\u9fff');
        var latin = text.Count(char.IsAsciiLetter);
        return language == Language.Zh ? chinese * 3 >= latin : chinese * 5 <= latin;
    }

    [GeneratedRegex(@"\S+@\S+|https?://\S+")]
    private static partial Regex Address();

    private static bool Matches(AdviceSource source, string cited) =>
        cited.Contains('/', StringComparison.Ordinal)
            ? source.Record.ToString() == cited
            : string.Equals(source.Record.Kind.ToString(), cited, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> ProfileFaults(Profile profile, string slot, JsonElement wanted)
    {
        if (slot == "skills")
        {
            return wanted.EnumerateArray()
                .Select(skill => skill.GetString()!.Split(':'))
                .Where(skill => !profile.Skills.Any(held => held.Skill.Value == skill[0] && (int)held.Level == int.Parse(skill[1], CultureInfo.InvariantCulture)))
                .Select(skill => $"profile holds [{string.Join(", ", profile.Skills.Select(held => $"{held.Skill}:{(int)held.Level}"))}], not {string.Join(':', skill)}");
        }

        var held = slot switch
        {
            "target" => profile.TargetOccupation?.Value,
            "budget" => profile.Budget?.ToString("0.##", CultureInfo.InvariantCulture),
            "mode" => profile.Mode?.ToString(),
            "hours" => profile.HoursPerWeek?.ToString("0.##", CultureInfo.InvariantCulture),
            "district" => profile.District?.Value,
            _ => throw new InvalidDataException($"Scripts cannot check the slot {slot}."),
        };
        var expected = wanted.ValueKind == JsonValueKind.Null ? null : wanted.ToString();
        return string.Equals(held, expected, StringComparison.OrdinalIgnoreCase) ? [] : [$"profile holds {slot} {held ?? "nothing"}, not {expected ?? "nothing"}"];
    }
}
