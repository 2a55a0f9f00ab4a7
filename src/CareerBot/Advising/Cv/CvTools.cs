namespace CareerBot.Advising.Cv;

/// <summary>What reads CVs, prepared once from the words of <c>prompts/cv</c>.</summary>
internal sealed class CvTools
{
    private CvTools(CvWords words, CvReviewWords review)
    {
        Reader = new CvReader(words);
        Recognition = new CvRecognition(words, Reader);
        Details = new PersonalDetails(words);
        Review = new ReviewWordReader(review, new PeriodReader(words));
    }

    /// <summary>Reads what a CV tells.</summary>
    public CvReader Reader { get; }

    /// <summary>Tells a pasted CV from other messages.</summary>
    public CvRecognition Recognition { get; }

    /// <summary>Takes out personal details.</summary>
    public PersonalDetails Details { get; }

    /// <summary>Understands what is said to a review.</summary>
    public ReviewWordReader Review { get; }

    /// <summary>Reads the words.</summary>
    /// <param name="prompts">The prompts folder.</param>
    /// <exception cref="InvalidDataException">A file is faulty; the message names it and the line.</exception>
    public static CvTools Read(string prompts) =>
        new(CvWords.Read(prompts), CvReviewWords.Read(prompts));
}
