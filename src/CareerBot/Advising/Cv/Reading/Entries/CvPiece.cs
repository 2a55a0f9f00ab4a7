namespace CareerBot.Advising.Cv;

/// <summary>A part of a line.</summary>
/// <param name="Label">What it is introduced as; <see langword="null"/> when by nothing.</param>
/// <param name="Text">The words.</param>
/// <param name="Group">Counts the parts that dashes and cells divide; commas divide within.</param>
internal sealed record CvPiece(CvLabel? Label, string Text, int Group);
