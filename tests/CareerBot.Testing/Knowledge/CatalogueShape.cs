namespace CareerBot.Testing;

/// <summary>How a made-up catalogue looks.</summary>
/// <param name="Courses">Courses.</param>
/// <param name="Sessions">The most sessions of a course.</param>
/// <param name="Skills">Skills taught and asked for in all.</param>
/// <param name="Wanted">Skills the target asks for.</param>
/// <param name="Weeks">Weeks in which sessions begin.</param>
/// <param name="SelfPacedShare">Share of courses that are self-paced, 0..1.</param>
public sealed record CatalogueShape(int Courses, int Sessions, int Skills, int Wanted, int Weeks, double SelfPacedShare);
