using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads a file of <c>courses/*.md</c>.</summary>
internal static class CourseFromMarkdown
{
    public static CourseDraft Read(YamlRecord record, IReadOnlyDictionary<Language, string> bodies)
    {
        var id = record.Id(IdKind.Course);
        var (sessions, selfPaced) = SessionsFromYaml.Read(record, id);
        var course = new Course
        {
            Id = new(id),
            Title = record.LocalText("title"),
            Summary = record.LocalText("summary"),
            Fields = [.. record.References("fields", IdKind.Field, required: true).Select(field => new FieldId(field))],
            Level = record.Choice("level", FormatWords.CourseLevels),
            Mode = record.Choice("mode", FormatWords.CourseModes),
            Hours = (double)record.Number("hours", NumberRule.Hours),
            Price = record.Number("price", NumberRule.Money),
            Languages = record.Choices("languages", FormatWords.Languages),
            Teaches = SkillLevels.Read(record, "teaches", required: true, (skill, row) => new TaughtSkill(skill, SkillLevels.Level(row, "to"))),
            Requires = SkillLevels.Read(record, "requires", required: false, (skill, row) => new RequiredSkill(skill, SkillLevels.Level(row, "at"))),
            After = [.. record.References("after", IdKind.Course, required: false).Select(after => new CourseId(after))],
            Certificate = record.OptionalLocalText("certificate"),
            Partner = record.OptionalLocalText("partner"),
            Sessions = sessions,
            SelfPaced = selfPaced,
            Body = new(Body(record, bodies, Language.Zh), Body(record, bodies, Language.En)),
            Origin = record.Origin(),
        };
        record.End();
        return new(course, record.Context, record.LineOf("after"), record.LineOf("requires"));
    }

    private static string Body(YamlRecord record, IReadOnlyDictionary<Language, string> bodies, Language language)
    {
        if (bodies.GetValueOrDefault(language) is { } body)
        {
            return body;
        }

        record.Context.Fault(0, $"The heading `# {language.Code()}` is missing. Describe the course below it, after the front matter.");
        return "";
    }
}
