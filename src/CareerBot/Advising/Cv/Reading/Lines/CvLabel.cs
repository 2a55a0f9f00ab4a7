namespace CareerBot.Advising.Cv;

/// <summary>What a value is introduced as.</summary>
internal enum CvLabel
{
    Title,
    Employer,
    Period,
    Place,
    Tasks,
    School,
    Subject,
    Degree,
    Personal,
}
