namespace CareerBot.Advising.Cv;

/// <summary>Why a file could not be read. The names are keys of <c>prompts/wording/cv.yaml</c>.</summary>
public enum CvFault
{
    /// <summary>It could be read.</summary>
    None,

    /// <summary>It has too many bytes, or unpacks to too many.</summary>
    TooLarge,

    /// <summary>It has too many pages.</summary>
    TooManyPages,

    /// <summary>It needs a password.</summary>
    Encrypted,

    /// <summary>It is damaged.</summary>
    Broken,

    /// <summary>It holds no text: a scan or a photo.</summary>
    NoText,

    /// <summary>It is of a kind that is not read.</summary>
    UnknownKind,

    /// <summary>Reading took too long, or too many are being read.</summary>
    TooSlow,

    /// <summary>It could not be fetched from where the channel keeps it.</summary>
    NotFetched,
}
