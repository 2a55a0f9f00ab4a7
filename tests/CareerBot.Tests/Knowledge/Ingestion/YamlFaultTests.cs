using System.Globalization;
using System.Text;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class YamlFaultTests
{
    private const string Skills = "skills/ward.yaml";
    private const string More = "skills/more.yaml";

    private const string Rest = """
          name: { zh: 新, en: New }
          source: unit-skills
          updated: 2026-11-02

        """;

    [Fact]
    public void A_tab_is_a_fault_on_its_line()
    {
        var reading = new KnowledgeFolder().With(More, "- id: new\n" + Rest + "\tcategory: care\n").Read();

        reading.ShouldOnlyHaveFault(More, 5, "A tab stands here; YAML wants spaces");
    }

    [Fact]
    public void Broken_syntax_is_a_fault_on_its_line()
    {
        var reading = new KnowledgeFolder().With(More, "- id: new\n" + Rest + "- id: next\n  name: { zh: \"新\n").Read();

        reading.ShouldOnlyHaveFault(More, 6, "This is not YAML");
    }

    [Fact]
    public void Records_of_a_broken_file_do_not_look_missing_elsewhere()
    {
        var folder = new KnowledgeFolder().Change(Skills, "en: First aid }", "en: First aid");

        var reading = folder.Read();

        var fault = reading.Faults.ShouldHaveSingleItem();
        fault.Message.ShouldStartWith("This is not YAML");
    }

    [Fact]
    public void Records_before_broken_syntax_are_still_checked()
    {
        var folder = new KnowledgeFolder().With(More, "- id: new\n  colour: red\n" + Rest + "- id: next\n  name: { zh: \"新\n");

        var reading = folder.Read();

        reading.Faults.Select(fault => fault.Line).ShouldBe([2, 7]);
    }

    [Theory]
    [InlineData("- &a id: x\n", "anchors (&) and aliases (*) are not used")]
    [InlineData("- id: &a new\n  category: *a\n", "anchors (&) and aliases (*) are not used")]
    [InlineData("- !!binary aGk=\n", "tags (!) are not used")]
    [InlineData("--- \n- id: new\n---\n- id: newer\n", "a second document begins")]
    public void What_the_format_does_not_use_is_refused(string text, string words)
    {
        var reading = new KnowledgeFolder().With(More, text).Read();

        reading.Knowledge.ShouldBeNull();
        reading.Faults.ShouldContain(fault => fault.File == More && fault.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_small_file_cannot_grow_without_bounds()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 40; level++)
        {
            bomb.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}, *a{level - 1}, *a{level - 1}, *a{level - 1}]\n");
        }

        var reading = new KnowledgeFolder().With("center.yaml", bomb.ToString()).Read();

        reading.Faults.ShouldContain(fault => fault.File == "center.yaml" && fault.Message.Contains("anchors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Endless_nesting_is_a_fault(char bracket)
    {
        var reading = new KnowledgeFolder().With(More, new string(bracket, 200_000)).Read();

        reading.ShouldOnlyHaveFault(More, 1, "This is not YAML");
    }

    [Fact]
    public void A_double_key_is_a_fault_that_names_both_lines()
    {
        var reading = new KnowledgeFolder().With(More, "- id: new\n" + Rest + "  source: again\n").Read();

        reading.ShouldOnlyHaveFault(More, 5, "The key `source` stands here twice (first in line 3)");
    }

    [Fact]
    public void A_list_file_that_holds_one_record_says_so()
    {
        var reading = new KnowledgeFolder().With(More, "id: new\n").Read();

        reading.ShouldOnlyHaveFault(More, 1, "The file must be a list");
    }

    [Fact]
    public void An_empty_list_file_is_a_remark()
    {
        var reading = new KnowledgeFolder().With(More, "# nothing yet\n").Read();

        reading.ShouldOnlyHaveRemark(More, 1, "The file holds no skill");
    }

    [Fact]
    public void A_list_in_place_of_the_center_is_a_fault()
    {
        var reading = new KnowledgeFolder().With("center.yaml", "- id: x\n").Read();

        reading.Faults.ShouldContain(fault => fault.File == "center.yaml" && fault.Message.StartsWith("The file must be one record", StringComparison.Ordinal));
    }
}
