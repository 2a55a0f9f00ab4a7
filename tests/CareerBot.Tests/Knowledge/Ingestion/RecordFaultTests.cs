using CareerBot.Testing;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

/// <summary>Each case changes one thing in a faultless folder; the fault must be the only one and name the changed line.</summary>
public sealed class RecordFaultTests
{
    private const string Center = "center.yaml";
    private const string Fields = "fields.yaml";
    private const string Skills = "skills/ward.yaml";
    private const string Occupations = "occupations/hospital.yaml";
    private const string Course = "courses/wound-care-ward.md";
    private const string Guide = "guides/course-fees.md";

    [Theory]
    [InlineData(Course, "title: {", "titel: {", "Unknown key `titel`; did you mean `title`?")]
    [InlineData(Center, "phone: 0592", "fax: 0592", "Unknown key `fax`. Remove it; known here: counselor, email, help-lines, phone.")]
    [InlineData(Skills, "broader: first-aid", "broder: first-aid", "did you mean `broader`?")]
    [InlineData(Occupations, "entry: { education: vocational", "entry: { eduction: vocational", "did you mean `education`?")]
    [InlineData(Fields, "zh: 在病房照顾病人。,", "zh: 在病房照顾病人。, fr: Soins,", "Unknown key `fr`")]
    public void An_unknown_key_is_a_fault_with_a_suggestion(string file, string from, string to, string words)
    {
        var folder = new KnowledgeFolder().Change(file, from, to);

        var reading = folder.Read();

        // A required key that is misspelled is missing too.
        var unknown = reading with { Faults = [.. reading.Faults.Where(fault => !fault.Message.Contains("is missing", StringComparison.Ordinal))] };
        unknown.ShouldOnlyHaveFault(file, folder.LineOf(file, to), words);
    }

    [Theory]
    [InlineData(Center, "currency: CNY\n", "currency", 1)]
    [InlineData(Center, "place: { zh: 厦门, en: Xiamen }\n", "place", 1)]
    [InlineData(Course, "hours: 24\n", "hours", 2)]
    [InlineData(Course, "languages: [zh]\n", "languages", 2)]
    [InlineData(Guide, "audience: seeker\n", "audience", 2)]
    [InlineData(Guide, "source: unit-rules\n", "source", 2)]
    public void A_missing_required_key_is_a_fault_of_its_record(string file, string line, string key, int recordLine)
    {
        var reading = new KnowledgeFolder().Change(file, line, "").Read();

        reading.ShouldOnlyHaveFault(file, recordLine, $"`{key}` is missing. Add it");
    }

    [Theory]
    [InlineData(Guide, "audience: seeker", "audience:", "`audience` has no value")]
    [InlineData(Course, "summary: { zh: 在护士指导下换药。, en: Change dressings under a nurse's eyes. }", "summary: Change dressings", "`summary` must be a record with keys")]
    [InlineData(Course, "fields: [care]", "fields: care", "`fields` must be a list")]
    [InlineData(Course, "fields: [care]", "fields: []", "`fields` is empty")]
    [InlineData(Course, "hours: 24", "hours: [24]", "`hours` must be a single value, not a list")]
    [InlineData(Course, "- { skill: wound-care, to: 3 }", "- wound-care", "Each item of `teaches` must be a record")]
    public void A_value_of_the_wrong_shape_is_a_fault(string file, string from, string to, string words)
    {
        var folder = new KnowledgeFolder().Change(file, from, to);

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(file, folder.LineOf(file, to), words);
    }

    [Theory]
    [InlineData(Course, "hours: 24", "hours: lots", "`hours` cannot be `lots`. Write a number above 0 and up to 10000")]
    [InlineData(Course, "hours: 24", "hours: 0", "above 0")]
    [InlineData(Course, "price: 980.50", "price: -1", "Write a number from 0")]
    [InlineData(Course, "price: 980.50", "price: 1e9", "Write a number from 0")]
    [InlineData(Course, "wound-care, to: 3", "wound-care, to: 5", "`to` cannot be `5`. Write a whole number from 1 to 4")]
    [InlineData(Course, "first-aid, at: 2", "first-aid, at: 1.5", "whole number from 1 to 4")]
    [InlineData(Course, "seats: 8", "seats: -2", "`seats` cannot be `-2`")]
    [InlineData(Occupations, "level: 3, essential: true", "level: 3, essential: yes", "`essential` cannot be `yes`. Write true or false")]
    [InlineData(Occupations, "experience: 0", "experience: two", "`experience` cannot be `two`")]
    [InlineData(Course, "updated: 2026-11-02", "updated: 2026-02-30", "`updated` cannot be `2026-02-30`. Write a day that exists")]
    [InlineData(Guide, "valid-until: 2027-12-31", "valid-until: 31.12.2027", "Write a day that exists")]
    [InlineData(Guide, "url: https://harbor-hospital.example/fees", "url: javascript:alert(1)", "begins with https://")]
    [InlineData(Course, "level: intermediate", "level: intermidiate", "`level` cannot be `intermidiate`; did you mean `intermediate`?")]
    [InlineData(Course, "mode: blended", "mode: hybrid", "Write one of: in-person, online, blended.")]
    [InlineData(Course, "languages: [zh]", "languages: [zh, fr]", "`languages` cannot be `fr`")]
    [InlineData(Guide, "audience: seeker", "audience: everyone", "Write one of: seeker, counselor, staff, all.")]
    [InlineData(Occupations, "education: vocational", "education: phd", "`education` cannot be `phd`")]
    [InlineData(Center, "currency: CNY", "currency: yuan", "ISO 4217")]
    [InlineData(Center, "time-zone: Asia/Shanghai", "time-zone: Asia/Atlantis", "There is no time zone `Asia/Atlantis`")]
    [InlineData(Center, "time-zone: Asia/Shanghai", "time-zone: ../../etc/passwd", "Write an IANA name")]
    [InlineData(Center, "id: harbor-hospital-training", "id: Harbor_Hospital", "`id` cannot be `Harbor_Hospital`. Use lower-case letters")]
    public void A_value_that_cannot_be_is_a_fault(string file, string from, string to, string words)
    {
        var folder = new KnowledgeFolder().Change(file, from, to);

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(file, folder.LineOf(file, to), words);
    }

    [Theory]
    [InlineData("first--aid")]
    [InlineData("-aid")]
    [InlineData("aid-")]
    [InlineData("First-Aid")]
    [InlineData("急救")]
    [InlineData("first aid")]
    public void An_id_that_is_not_kebab_case_is_a_fault(string id)
    {
        var folder = new KnowledgeFolder().Append(Skills, $$"""
            - id: {{id}}
              name: { zh: 新, en: New }
              source: unit-skills
              updated: 2026-11-02
            """);

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(Skills, folder.LineOf(Skills, $"- id: {id}\n".TrimEnd()), $"`id` cannot be `{id}`");
    }

    [Theory]
    [InlineData(Course, "wound-care, to: 3", "wuond-care, to: 3", "There is no skill `wuond-care`; did you mean `wound-care`?")]
    [InlineData(Course, "fields: [care]", "fields: [care, astronomy]", "There is no field `astronomy`. Correct the id, or add it to fields.yaml.")]
    [InlineData(Course, "district: siming", "district: jimei", "There is no district `jimei`. Correct the id, or add it to `districts` in center.yaml.")]
    [InlineData(Course, "after: [first-aid-basics]", "after: [first-aid-basic]", "There is no course `first-aid-basic`; did you mean `first-aid-basics`?")]
    [InlineData(Occupations, "related: [diet-cook]", "related: [surgeon]", "There is no occupation `surgeon`")]
    [InlineData(Occupations, "field: kitchen", "field: kitchens", "There is no field `kitchens`; did you mean `kitchen`?")]
    [InlineData(Skills, "broader: first-aid", "broader: medicine", "There is no skill `medicine`")]
    public void A_reference_to_nothing_is_a_fault(string file, string from, string to, string words)
    {
        var folder = new KnowledgeFolder().Change(file, from, to);

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(file, folder.LineOf(file, to), words);
    }

    [Fact]
    public void A_double_id_is_a_fault_that_names_both_places()
    {
        var folder = new KnowledgeFolder().With("skills/more.yaml", """
            - id: food-safety
              name: { zh: 另一个, en: Another }
              source: unit-skills
              updated: 2026-11-02
            """);

        var reading = folder.Read();

        var first = folder.LineOf(Skills, "- id: food-safety");
        reading.ShouldOnlyHaveFault(Skills, first, "The skill id `food-safety` is already used at skills/more.yaml:1.");
    }

    [Fact]
    public void A_skill_named_twice_in_a_list_is_a_fault()
    {
        var folder = new KnowledgeFolder()
            .Change(Occupations, "- { skill: diet-planning, level: 2, essential: true }", "- { skill: food-safety, level: 2, essential: true }");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(
            Occupations, folder.LineOf(Occupations, "food-safety, level: 3"), "The skill `food-safety` stands twice in `skills`");
    }

    [Fact]
    public void A_word_that_names_two_skills_is_a_remark()
    {
        var folder = new KnowledgeFolder().Change(Skills, "zh: [营养配餐]", "zh: [营养配餐, 换药]");

        var reading = folder.Read();

        reading.ShouldOnlyHaveRemark(Skills, folder.LineOf(Skills, "营养配餐, 换药"), "`换药` also names the skill `wound-care`");
    }

    [Fact]
    public void A_demonstration_needs_an_anchor()
    {
        var folder = new KnowledgeFolder().Append(Center, "demonstration: true\n");

        var reading = folder.Read();

        reading.ShouldOnlyHaveFault(Center, folder.LineOf(Center, "demonstration"), "A demonstration needs `calendar-anchor`");
    }
}
