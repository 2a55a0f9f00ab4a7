using System.ComponentModel.DataAnnotations;

namespace CareerBot.Advising.Cv;

/// <summary>What a CV may be that people send.</summary>
public sealed class CvOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Cv";

    /// <summary>The most bytes of one file.</summary>
    [Range(65_536, 52_428_800)]
    public int MostBytes { get; set; } = 5_242_880;

    /// <summary>The most files of one message that are read.</summary>
    [Range(1, 10)]
    public int MostFiles { get; set; } = 3;

    /// <summary>The most pages of one file.</summary>
    [Range(1, 200)]
    public int MostPages { get; set; } = 20;

    /// <summary>The most bytes the packed parts of one file may unpack to.</summary>
    [Range(1_048_576, 1_073_741_824)]
    public int MostUnpackedBytes { get; set; } = 67_108_864;

    /// <summary>The most characters that are read; what follows is left out.</summary>
    [Range(2_000, 500_000)]
    public int MostCharacters { get; set; } = 60_000;

    /// <summary>How long reading one message's files may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan LongestReading { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many messages' files are read at the same time.</summary>
    [Range(1, 64)]
    public int ReadersAtOnce { get; set; } = 2;
}
