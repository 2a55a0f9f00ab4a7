using CareerBot.Advising.Embedded;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising.Embedded;

public sealed class LearnedIntentsFileTests : IDisposable
{
    private static readonly byte[] s_source = [1, 2, 3, 4];
    private static readonly IntentClassifier s_learned = Learned();

    private readonly TemporaryDirectory _storage = new();

    private string File => Path.Combine(_storage.Path, "kept", "learned.bin");

    public void Dispose() => _storage.Dispose();

    [Fact]
    public void What_was_learned_reads_messages_as_before()
    {
        new LearnedIntentsFile(File).Write(s_source, s_learned);

        var read = new LearnedIntentsFile(File).Read(s_source).ShouldNotBeNull();

        read.Features.ShouldBe(s_learned.Features);
        read.Likelihoods(Said("cheaper courses")).ShouldBe(s_learned.Likelihoods(Said("cheaper courses")));
        read.Strangeness(Said("roast the old duck slowly")).ShouldBe(s_learned.Strangeness(Said("roast the old duck slowly")));
    }

    [Fact]
    public void What_was_learned_from_other_prompts_is_passed_over()
    {
        new LearnedIntentsFile(File).Write(s_source, s_learned);

        new LearnedIntentsFile(File).Read([1, 2, 3, 5]).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public void A_file_cut_short_is_passed_over(int length)
    {
        new LearnedIntentsFile(File).Write(s_source, s_learned);
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);

        new LearnedIntentsFile(File).Read(s_source).ShouldBeNull();
    }

    [Fact]
    public void A_damaged_file_is_passed_over()
    {
        new LearnedIntentsFile(File).Write(s_source, s_learned);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[^40] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);

        new LearnedIntentsFile(File).Read(s_source).ShouldBeNull();
    }

    [Fact]
    public void Without_a_file_nothing_was_learned() => new LearnedIntentsFile(File).Read(s_source).ShouldBeNull();

    [Fact]
    public void Where_nothing_can_be_written_nothing_is_kept_and_nothing_fails()
    {
        System.IO.File.WriteAllText(Path.Combine(_storage.Path, "kept"), "A file where a folder should be.");

        new LearnedIntentsFile(File).Write(s_source, s_learned);

        new LearnedIntentsFile(File).Read(s_source).ShouldBeNull();
    }

    private static IntentClassifier Learned() => IntentTrainer.Train(
    [
        .. IntentNames.All.Select((name, number) => new IntentExample(Said($"please {name} cheaper courses"), number, 1)),
    ]);

    private static Segment Said(string text) => new(text, [], [], text.Split(' ').Length);
}
