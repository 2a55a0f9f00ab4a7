using CareerBot.Advising.Cv;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>A message with files.</summary>
/// <param name="Activity">The message.</param>
/// <param name="Files">The files.</param>
/// <param name="Types">What the client says they are.</param>
/// <param name="IsTooLarge">Whether one of them is larger than may be; it was not read to its end.</param>
internal sealed record Upload(Activity Activity, IReadOnlyList<CvFile> Files, IReadOnlyList<string> Types, bool IsTooLarge);
