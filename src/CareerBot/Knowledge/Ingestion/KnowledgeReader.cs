using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// Reads and checks a knowledge folder. Whatever the files hold, the answer is a reading: knowledge when all is well, else
/// every fault of every file at once.
/// </summary>
/// <param name="clock">Tells the day that a demonstration's dates are moved to.</param>
/// <param name="inference">Fills in what postings leave empty; <see langword="null"/> leaves it empty.</param>
public sealed class KnowledgeReader(TimeProvider clock, IPostingInference? inference = null)
{
    /// <summary>Reads a snapshot; a demonstration's dates are those of the current day.</summary>
    /// <param name="files">The snapshot.</param>
    /// <returns>The reading; its knowledge is <see langword="null"/> when there is any fault.</returns>
    public KnowledgeReading Read(KnowledgeFiles files)
    {
        var faults = new FaultList();
        var draft = new ReadingDraft();
        var ids = ReadFiles(files, draft, faults);
        ids.ResolveReferences();
        CheckAcross(draft, faults);
        FolderCheck.Report(files, faults);
        if (faults.HasFault || draft.Center is not { } center)
        {
            return new(files.Digest, null, DemonstrationCalendar.Still, faults.Sorted(), draft.Counts);
        }

        var calendar = DemonstrationCalendar.For(center, center.DayAt(clock.GetUtcNow()));
        var records = calendar.Move(draft.ToRecords(center));
        records = inference is null ? records : records with { Postings = inference.Infer(records, records.Postings) };
        return new(files.Digest, new(records), calendar, faults.Sorted(), draft.Counts);
    }

    private static IdBook ReadFiles(KnowledgeFiles files, ReadingDraft draft, FaultList faults)
    {
        var ids = new IdBook(faults);
        var names = new SkillNames(faults);
        var reader = new FileReader(draft);

        // Postings come last: there are too many to keep their references until every id is known.
        foreach (var (file, kind) in files.All
            .Select(file => (File: file, Kind: KnowledgeLayout.KindOf(file.Path)!.Value))
            .OrderBy(entry => entry.Kind is FileKind.PostingRows or FileKind.PostingLines))
        {
            reader.Read(file, kind, new(file.Path, faults, ids, names));
        }

        return ids;
    }

    private static void CheckAcross(ReadingDraft draft, FaultList faults)
    {
        ReferenceCycles.Report(
            draft.Skills.DistinctBy(skill => skill.Id).ToDictionary(
                skill => skill.Id.Value,
                skill => ((IReadOnlyList<string>)(skill.Broader is { } broader ? [broader.Value] : []), new Place(skill.Origin.File, skill.Origin.Line))),
            "broader",
            faults);
        var inCircles = ReferenceCycles.Report(
            draft.Courses.DistinctBy(course => course.Course.Id).ToDictionary(
                course => course.Course.Id.Value,
                course => ((IReadOnlyList<string>)[.. course.Course.After.Select(after => after.Value)], new Place(course.File, course.AfterLine))),
            "after",
            faults);
        new PrerequisiteCheck(draft.Courses, faults).Report(inCircles);
    }
}
