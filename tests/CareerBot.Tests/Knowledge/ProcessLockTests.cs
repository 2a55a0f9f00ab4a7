using CareerBot.Knowledge;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge;

public sealed class ProcessLockTests
{
    [Fact]
    public async Task A_turn_is_given_on_when_the_one_before_ends()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "turn.lock");
        var first = await ProcessLock.TakeAsync(path, TestContext.Current.CancellationToken);
        var second = ProcessLock.TakeAsync(path, TestContext.Current.CancellationToken);
        var waited = !second.IsCompleted;

        await first.DisposeAsync();
        await using var taken = await second.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        waited.ShouldBeTrue();
    }
}
