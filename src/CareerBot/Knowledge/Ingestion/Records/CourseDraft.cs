using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>A course with the lines that checks across courses speak about.</summary>
/// <param name="Course">The course.</param>
/// <param name="Context">Its file.</param>
/// <param name="AfterLine">Where <c>after</c> stands.</param>
/// <param name="RequiresLine">Where <c>requires</c> stands.</param>
internal sealed record CourseDraft(Course Course, FileContext Context, int AfterLine, int RequiresLine)
{
    /// <summary>The path of its file.</summary>
    public string File => Context.File;

    public void Remark(int line, string message) => Context.Remark(line, message);
}
