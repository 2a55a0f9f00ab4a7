using System.Globalization;
using System.Text;
using CareerBot.Conversations;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Activities as clients get them, polled or in a frame of the stream.</summary>
/// <param name="Json">The set on the wire.</param>
/// <param name="Watermark">The place it ends at.</param>
/// <param name="IsEmpty">Whether it holds no activity.</param>
internal sealed record ActivitySet(string Json, long Watermark, bool IsEmpty)
{
    /// <summary>A set of stored activities, which are JSON already.</summary>
    public static ActivitySet Of(IEnumerable<TranscriptEntry> entries, long watermark)
    {
        var shown = entries.Where(entry => entry.EntryId != DirectLineChannel.Begun).ToList();
        var json = new StringBuilder("{\"activities\":[").AppendJoin(',', shown.Select(entry => entry.Payload))
            .Append(CultureInfo.InvariantCulture, $"],\"watermark\":\"{watermark}\"}}");
        return new ActivitySet(json.ToString(), watermark, shown.Count == 0);
    }
}
