namespace CareerBot.Knowledge.Demonstration;

/// <summary>Draws from a seeded source: the same seed always draws the same.</summary>
internal static class Draws
{
    /// <summary>Draws one of some things.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> things) => things[random.Next(things.Count)];

    /// <summary>Whether something happens that happens in some percent of all cases.</summary>
    public static bool Happens(this Random random, double percent) => random.NextDouble() * 100 < percent;

    /// <summary>Draws a place by weight.</summary>
    /// <param name="random">The source.</param>
    /// <param name="weights">The weights; their sum is above 0.</param>
    public static int PickWeighted(this Random random, IReadOnlyList<double> weights)
    {
        var left = random.NextDouble() * weights.Sum();
        var place = 0;
        while (place < weights.Count - 1 && left >= weights[place])
        {
            left -= weights[place];
            place++;
        }

        return place;
    }

    /// <summary>Draws a figure around 0, mostly between -1 and 1.</summary>
    public static double Around(this Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
