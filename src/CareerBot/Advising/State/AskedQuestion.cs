using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>The question about postings, courses or demand answered last, so that "and in Xuhui?" can ask it again; one of the three is set.</summary>
/// <param name="Jobs">The postings asked for.</param>
/// <param name="Courses">The courses asked for.</param>
/// <param name="Words">The words the courses were asked for by; empty for others.</param>
/// <param name="Demand">The demand asked for.</param>
public sealed record AskedQuestion(
    JobQuery? Jobs = null,
    CourseQuery? Courses = null,
    string Words = "",
    DemandScope? Demand = null);
