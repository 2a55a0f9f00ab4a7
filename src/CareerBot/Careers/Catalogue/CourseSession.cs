namespace CareerBot.Careers;

/// <summary>One run of a course with dates and a place. 班次</summary>
/// <param name="Id">The id.</param>
/// <param name="Starts">First day.</param>
/// <param name="Ends">Last day.</param>
/// <param name="Meets">Weekly meeting times; empty when the session has none.</param>
/// <param name="Place">The room; <see langword="null"/> when not stated.</param>
/// <param name="District">The district; <see langword="null"/> when held online or not stated.</param>
/// <param name="Seats">Free seats; 0 means sold out.</param>
/// <param name="Online">Whether this session is held online.</param>
public sealed record CourseSession(
    SessionId Id,
    DateOnly Starts,
    DateOnly Ends,
    IReadOnlyList<WeeklyMeeting> Meets,
    LocalText? Place,
    DistrictId? District,
    int Seats,
    bool Online);
