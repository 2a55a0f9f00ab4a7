namespace CareerBot.Advising.Cv;

/// <summary>A file a person sent. Its name tells nothing here: what it is, its bytes tell.</summary>
/// <param name="Bytes">Its bytes.</param>
public sealed record CvFile(ReadOnlyMemory<byte> Bytes);
