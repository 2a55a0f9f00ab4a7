using FsCheck;
using FsCheck.Fluent;

namespace CareerBot.Tests.Recommendations;

/// <summary>Seeds from which a property makes its samples up.</summary>
public static class Seeds
{
    public static Arbitrary<int> Any() => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
}
