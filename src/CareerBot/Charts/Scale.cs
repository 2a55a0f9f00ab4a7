namespace CareerBot.Charts;

/// <summary>An axis from zero to a round figure.</summary>
/// <param name="Step">The distance between two marks.</param>
/// <param name="Steps">How many steps there are.</param>
internal readonly record struct Scale(double Step, int Steps)
{
    private const int MostSteps = 4;

    /// <summary>The figure at the end of the axis.</summary>
    public double End => Step * Steps;

    /// <summary>The shortest axis of few round steps that reaches a figure.</summary>
    public static Scale To(double figure)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, figure))) - 1);
        foreach (var times in (double[])[1, 2, 5, 10, 20, 50, 100])
        {
            if (step * times >= 1 && figure <= step * times * MostSteps)
            {
                return new Scale(step * times, Math.Max(1, (int)Math.Ceiling(figure / (step * times))));
            }
        }

        return new Scale(Math.Ceiling(figure), 1);
    }
}
