namespace CareerBot.Advising.Cv;

/// <summary>A packed stream holds more than may be unpacked.</summary>
internal sealed class UnpackedTooFarException() : Exception("The file unpacks to more than Cv:MostUnpackedBytes.");
