using Xunit;

namespace CareerBot.Evaluation.Market;

/// <summary>Tests that measure time: they run one by one, when all others have ended.</summary>
[CollectionDefinition(nameof(QuietMachine), DisableParallelization = true)]
public sealed class QuietMachine;
