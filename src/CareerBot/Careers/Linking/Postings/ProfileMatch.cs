namespace CareerBot.Careers;

/// <summary>How well the skills of a text agree with what an occupation asks for.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Agreement">The cosine of the weighed skills, 0..1.</param>
/// <param name="Essentials">The share of the essential skills named, 0..1.</param>
/// <param name="Named">How many of its skills are named.</param>
internal readonly record struct ProfileMatch(Occupation Occupation, double Agreement, double Essentials, int Named);
