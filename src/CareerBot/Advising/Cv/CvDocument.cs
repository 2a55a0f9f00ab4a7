namespace CareerBot.Advising.Cv;

/// <summary>What was read of the files of one message. Personal details are no part of it; the files are not kept.</summary>
/// <param name="Text">The text; empty when nothing could be read.</param>
/// <param name="Fault">Why nothing could be read.</param>
public sealed record CvDocument(string Text, CvFault Fault = CvFault.None)
{
    /// <summary>A file that could not be read.</summary>
    public static CvDocument Unread(CvFault fault) => new("", fault);
}
