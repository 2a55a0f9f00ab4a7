using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Openings, each with how the person stands to it.</summary>
internal static class JobsCard
{
    private const int Most = 6;

    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(JobsFact jobs, RecordWording wording)
    {
        var shown = Math.Min(Most, jobs.Items.Count);
        var title = jobs.Total > shown
            ? wording.Text("jobs-title-some", ("shown", shown), ("total", jobs.Total))
            : wording.Text("jobs-title", ("count", shown));
        return CardParts.Card(wording, title, jobs.Items.Take(Most).Select(match => Item(match, wording).Apart()));
    }

    private static JsonObject Item(JobMatch match, RecordWording wording)
    {
        var posting = match.Posting;
        var lines = new List<JsonObject>
        {
            CardParts.Text(CardParts.Link(wording, posting.Title, RecordKind.Posting, posting.Id.Value), TextLook.Strong),
            CardParts.Text(CardMarkdown.Escape(JobFacts.Where(posting, wording)), TextLook.Subtle),
            CardParts.Text(JobFacts.Pay(posting, wording), TextLook.Plain).Close(),
            CardParts.Text(wording.Text(Verdict(match.Fit)), match.Fit == JobFit.Meets ? TextLook.Good : TextLook.Warning),
        };
        if (Change(match, wording) is { Length: > 0 } change)
        {
            lines.Add(CardParts.Text(CardMarkdown.Escape(change), TextLook.Subtle));
        }

        return CardParts.Group(lines);
    }

    private static string Verdict(JobFit fit) => fit switch
    {
        JobFit.Meets => "fit-meets",
        JobFit.Nearly => "fit-nearly",
        _ => "fit-notyet",
    };

    /// <summary>What is missing, so what would change the verdict.</summary>
    private static string Change(JobMatch match, RecordWording wording)
    {
        var missing = match.Missing.Select(skill => MissingSkills.One(skill, wording)).ToList();
        if (match.YearsMissing > 0)
        {
            missing.Add(wording.Text("years-missing", ("years", LocalFormat.Number(match.YearsMissing))));
        }

        if (match.EducationMissing is { } education)
        {
            missing.Add(wording.Name(education));
        }

        return missing.Count == 0 ? "" : wording.Text("missing", ("list", wording.ShortList(missing, 4)));
    }
}
