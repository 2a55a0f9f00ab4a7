using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class PostingFaultTests
{
    private const string Csv = "jobs/new.csv";
    private const string Lines = "jobs/new.jsonl";
    private const string Header = "id,title,company,description,posted,skills,salary_min,salary_max,field,occupation,district,education,mode,expires,url,language,experience_years\n";

    [Theory]
    [InlineData("job-1,Nurse,Harbor,Text,2026-13-01,,,,,,,,,,,,", "`posted` cannot be `2026-13-01`. Write a day that exists")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,5k,,,,,,,,,,", "`salary_min` cannot be `5k`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,\"5,000\",,,,,,,,,,", "`salary_min` cannot be `5,000`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,-1,,,,,,,,,,", "`salary_min` cannot be `-1`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,9000,5000,,,,,,,,,", "`salary_min` 9000 is more than `salary_max` 5000")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,first-aid;firstaid,,,,,,,,,,,", "There is no skill `firstaid`; did you mean `first-aid`?")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,cure,,,,,,,,", "There is no field `cure`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,nurse,,,,,,,", "There is no occupation `nurse`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,,jimei,,,,,,", "There is no district `jimei`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,,,college,,,,,", "`education` cannot be `college`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,,,,onsite,,,,", "`mode` cannot be `onsite`; did you mean `on-site`?")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,,,,,soon,,,", "`expires` cannot be `soon`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,,,,,,ftp://x,,", "`url` cannot be `ftp://x`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,,,,,,,de,", "`language` cannot be `de`")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01,,,,,,,,,,,,1-3", "`experience_years` cannot be `1-3`")]
    [InlineData("Job 1,Nurse,Harbor,Text,2026-11-01,,,,,,,,,,,,", "`id` cannot be `Job 1`")]
    [InlineData("job-1,,Harbor,Text,2026-11-01,,,,,,,,,,,,", "`title` is empty. Every posting needs it.")]
    [InlineData("job-1,Nurse,Harbor,Text,2026-11-01", "The row has 5 columns, the header 17")]
    [InlineData("job-1,Nurse,Harbor,\"Te\"xt,2026-11-01,,,,,,,,,,,,", "Text follows a closing quote")]
    [InlineData("job-1,Nurse,Harbor,\"Text,2026-11-01,,,,,,,,,,,,", "A quote is opened in this row and never closed")]
    [InlineData("ward-1,Nurse,Harbor,Text,2026-11-01,,,,,,,,,,,,", "The posting id `ward-1` is already used at jobs/ward.csv:2")]
    public void A_wrong_cell_is_a_fault_on_the_line_of_its_row(string row, string words)
    {
        const string Before = "job-0,Nurse,Harbor,\"Two\nlines\",2026-11-01,,,,,,,,,,,,\n";
        var folder = new KnowledgeFolder().With(Csv, Header + Before + row + "\n");

        var reading = folder.Read();

        // The double id is reported where it is met second, and files are read in the order of their names.
        var (file, line) = words.Contains("jobs/ward.csv", StringComparison.Ordinal) ? ("jobs/ward.csv", 2) : (Csv, 4);
        reading.ShouldOnlyHaveFault(file, line, words.Replace("jobs/ward.csv:2", "jobs/new.csv:4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_posting_that_expires_before_it_was_posted_is_a_remark()
    {
        var reading = new KnowledgeFolder()
            .With(Csv, "id,title,company,description,posted,expires\njob-1,Nurse,Harbor,Text,2026-11-02,2026-11-01\n")
            .Read();

        reading.ShouldOnlyHaveRemark(Csv, 2, "The posting expires before it was posted");
    }

    [Fact]
    public void A_missing_required_column_is_one_fault_not_one_a_row()
    {
        var reading = new KnowledgeFolder()
            .With(Csv, "id,title,company,posted\njob-1,Nurse,Harbor,2026-11-02\njob-2,Nurse,Harbor,2026-11-02\n")
            .Read();

        reading.ShouldOnlyHaveFault(Csv, 1, "The column `description` is missing");
    }

    [Theory]
    [InlineData("id,title,company,description,posted,salery_min\n", "Unknown column `salery_min`; did you mean `salary_min`?")]
    [InlineData("id,title,company,description,posted,title\n", "The column `title` stands in the header twice")]
    [InlineData("", "The file is empty. Begin it with a header row: id,title,company,description,posted")]
    public void A_wrong_header_is_a_fault_of_the_first_line(string header, string words)
    {
        var reading = new KnowledgeFolder().With(Csv, header).Read();

        reading.ShouldOnlyHaveFault(Csv, 1, words);
    }

    [Theory]
    [InlineData("""{"id": "job-1", "title": "Nurse" """, "This is not JSON at character")]
    [InlineData("""{"id": "job-1"} extra""", "This is not JSON at character")]
    [InlineData("""["job-1"]""", "Each line must be one object in braces")]
    [InlineData("""{"id": "job-1", "titel": "Nurse", "title": "Nurse", "company": "Harbor", "description": "Text", "posted": "2026-11-02"}""", "Unknown column `titel`; did you mean `title`?")]
    [InlineData("""{"id": "job-1", "title": "Nurse", "title": "Nurse", "company": "Harbor", "description": "Text", "posted": "2026-11-02"}""", "The name `title` stands here twice")]
    [InlineData("""{"id": "job-1", "title": "Nurse", "company": "Harbor", "description": "Text", "posted": "2026-11-02", "mode": true}""", "`mode` must be a text or a number")]
    [InlineData("""{"id": "job-1", "title": "Nurse", "company": "Harbor", "description": "Text", "posted": "2026-11-02", "skills": [7]}""", "Each item of `skills` must be a skill id in quotes")]
    [InlineData("""{"id": "job-1", "title": "Nurse", "company": "Harbor", "description": "Text", "posted": "2026-11-02", "salary_min": 1e3}""", "`salary_min` cannot be `1e3`")]
    [InlineData("""{"id": "job-1", "title": "\ud800", "company": "Harbor", "description": "Text", "posted": "2026-11-02"}""", "half of an escaped character")]
    [InlineData("""{"id": "job-1", "title": "Nurse", "company": {"a": {"b": 1}}, "description": "Text", "posted": "2026-11-02"}""", "`company` must be a text or a number")]
    public void A_wrong_object_is_a_fault_on_its_line(string line, string words)
    {
        const string Good = """{"id": "job-0", "title": "Nurse", "company": "Harbor", "description": "Text", "posted": "2026-11-02"}""";
        var folder = new KnowledgeFolder().With(Lines, $"{Good}\n\n{line}\n");

        var reading = folder.Read();

        reading.Knowledge.ShouldBeNull();
        reading.Faults[0].File.ShouldBe(Lines);
        reading.Faults[0].Line.ShouldBe(3);
        reading.Faults.ShouldContain(fault => fault.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void An_object_may_list_its_skills()
    {
        var knowledge = new KnowledgeFolder()
            .With(Lines, """{"id": "job-1", "title": "Nurse", "company": "Harbor", "description": "Text", "posted": "2026-11-02", "skills": ["first-aid", "wound-care"], "salary_min": 5000.5, "field": null}""")
            .ToKnowledge();

        var posting = knowledge.Find(new PostingId("job-1"))!;
        posting.Skills.Select(skill => skill.Value).ShouldBe(["first-aid", "wound-care"]);
        posting.SalaryMin.ShouldBe(5000.5m);
        posting.Field.ShouldBeNull();
    }

    [Fact]
    public void A_row_names_its_source_or_its_file_stands_for_it()
    {
        var knowledge = new KnowledgeFolder()
            .With(Csv, "id,title,company,description,posted,source,updated\njob-1,Nurse,Harbor,Text,2026-11-02,fair-2026,2026-11-09\njob-2,Nurse,Harbor,Text,2026-11-03,,\n")
            .ToKnowledge();

        knowledge.Find(new PostingId("job-1"))!.Origin.ShouldBe(new("fair-2026", new(2026, 11, 9), Csv, 2));
        knowledge.Find(new PostingId("job-2"))!.Origin.ShouldBe(new(Csv, new(2026, 11, 3), Csv, 3));
    }

    [Fact]
    public void What_a_row_leaves_empty_stays_unknown_without_inference()
    {
        var posting = new KnowledgeFolder().ToKnowledge().Find(new PostingId("ward-2"))!;

        (posting.Field, posting.Occupation, posting.District, posting.SalaryMin, posting.Education, posting.Mode, posting.Expires, posting.Url)
            .ShouldBe((null, null, null, null, null, null, null, null));
        posting.Skills.ShouldBeEmpty();
        posting.Inferred.ShouldBe(InferredFacet.None);
    }

    [Fact]
    public void Inference_sees_every_record_and_its_postings_are_kept()
    {
        var inference = new FieldForAll();

        var knowledge = new KnowledgeFolder().ToKnowledge(inference: inference);

        inference.Seen!.Skills.Count.ShouldBe(4);
        knowledge.Postings.ShouldAllBe(posting => posting.Field == new FieldId("care"));
    }

    private sealed class FieldForAll : IPostingInference
    {
        public KnowledgeRecords? Seen { get; private set; }

        public IReadOnlyList<JobPosting> Infer(KnowledgeRecords records, IReadOnlyList<JobPosting> postings)
        {
            Seen = records;
            return [.. postings.Select(posting => posting with { Field = new("care"), Inferred = InferredFacet.Field })];
        }
    }
}
