using CareerBot.Knowledge.Ingestion;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class AllAtOnceTests
{
    [Fact]
    public void Every_fault_of_every_file_is_listed_in_one_reading()
    {
        using var directory = new TemporaryDirectory();
        BrokenFolder().WriteTo(directory.Path);

        var reading = new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(directory.Path));

        reading.Faults.Select(fault => $"{fault.File}:{fault.Line} {fault.Severity} {fault.Message.Split(['.', ';'])[0]}").ShouldBe(
        [
            "center.yaml:8 Fault There is no time zone `Mars/Base`",
            "courses/first-aid-basics.md:2 Fault `summary` is missing",
            "courses/first-aid-basics.md:4 Fault Unknown key `sumary`",
            "courses/safe-kitchen.md:12 Fault There is no skill `food-safty`",
            "courses/wound-care-ward.md:20 Fault `mon 18:00-17:00` ends before it begins",
            "courses/wound-care-ward.md:22 Fault `seats` cannot be `many`",
            "fields.yaml:6 Fault The field id `care` is already used at fields",
            "guides/course-fees.md:4 Fault `audience` cannot be `seekers`",
            "guides/notes.txt:0 Remark The format names no such file, so it is not read",
            "jobs/kitchen.jsonl:2 Fault This is not JSON at character 2",
            "jobs/ward.csv:3 Fault There is no district `nowhere`",
            "jobs/ward.csv:5 Fault `posted` is empty",
            "occupations/hospital.yaml:7 Fault `level` cannot be `9`",
            "skills/broken.yaml:3 Fault A tab stands here",
        ]);
        reading.Knowledge.ShouldBeNull();
    }

    private static KnowledgeFolder BrokenFolder() => new KnowledgeFolder()
        .Change("center.yaml", "Asia/Shanghai", "Mars/Base")
        .Change("courses/first-aid-basics.md", "summary:", "sumary:")
        .Change("courses/safe-kitchen.md", "food-safety", "food-safty")
        .Change("courses/wound-care-ward.md", "mon 18:00-21:00", "mon 18:00-17:00")
        .Change("courses/wound-care-ward.md", "seats: 8", "seats: many")
        .Change("fields.yaml", "id: kitchen", "id: care")
        .Append("fields.yaml", "- { id: kitchen, name: { zh: 膳, en: K }, summary: { zh: 膳, en: K }, source: s, updated: 2026-11-02 }\n")
        .Change("guides/course-fees.md", "seeker", "seekers")
        .With("guides/notes.txt", "x")
        .Append("jobs/kitchen.jsonl", "{]\n")
        .Change("jobs/ward.csv", "Harbor Hospital,,,,", "Harbor Hospital,,,nowhere,")
        .Append("jobs/ward.csv", "ward-3,t,c,,,,d,,,,,,,,,,\n")
        .Change("occupations/hospital.yaml", "first-aid, level: 2", "first-aid, level: 9")
        .With("skills/broken.yaml", "- { id: x, name: { zh: 新, en: New },\n  source: s,\n\tupdated: 2026-11-02 }\n");
}
