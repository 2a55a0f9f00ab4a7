using CareerBot.Knowledge;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge;

public sealed class KnowledgeLocationTests
{
    [Fact]
    public void The_folder_is_found_here_or_in_a_parent_before_the_program_s_own()
    {
        using var here = new TemporaryDirectory();
        using var program = new TemporaryDirectory();
        var mine = WithKnowledge(here.Path);
        var shipped = WithKnowledge(program.Path);
        var deep = Directory.CreateDirectory(Path.Combine(here.Path, "src", "deep")).FullName;

        KnowledgeLocation.Find(here.Path, program.Path).ShouldBe(mine);
        KnowledgeLocation.Find(deep, program.Path).ShouldBe(mine);
        KnowledgeLocation.Find(Path.GetTempPath(), Path.Combine(program.Path, "bin")).ShouldBe(shipped);
    }

    [Fact]
    public void A_folder_without_a_center_is_no_knowledge_folder()
    {
        using var here = new TemporaryDirectory();
        Directory.CreateDirectory(Path.Combine(here.Path, "knowledge"));

        KnowledgeLocation.Find(here.Path, here.Path).ShouldBeNull();
    }

    private static string WithKnowledge(string directory)
    {
        var folder = Path.Combine(directory, "knowledge");
        new KnowledgeFolder().WriteTo(folder);
        return folder;
    }
}
