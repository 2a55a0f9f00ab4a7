using System.Text;

namespace CareerBot.Web.Records;

/// <summary>Names the place of a section within a record's page.</summary>
internal static class SectionAnchor
{
    /// <summary>The anchor of a heading: its letters and digits in any script, everything else a hyphen.</summary>
    public static string Of(string heading)
    {
        var anchor = new StringBuilder("s-");
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter))
            {
                anchor.Append(char.ToLowerInvariant(letter));
            }
            else if (anchor[^1] != '-')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString().TrimEnd('-');
    }
}
