namespace CareerBot.Advising.Cv;

/// <summary>
/// Groups the lines of a section into what it lists: the lines that name an entry stand together around its period,
/// duties follow in a list or in sentences.
/// </summary>
internal sealed class CvHeaders(CvPieces pieces, TaskLines tasks)
{
    private const int MostBefore = 3;

    private readonly List<(CvHeader Header, List<string> Tasks)> _entries = [];
    private List<CvLine> _run = [];

    /// <summary>Groups a section.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="isHeaded">Whether a heading says that entries are here: then an entry needs no period.</param>
    /// <returns>The entries with their duties, in order.</returns>
    public IReadOnlyList<(CvHeader Header, List<string> Tasks)> Group(IReadOnlyList<CvLine> lines, bool isHeaded)
    {
        _entries.Clear();
        _run = [];
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.IsBlank)
            {
                EndRun(isHeaded, NextIsPeriodAlone(lines, at));
            }
            else if (line.IsListed)
            {
                at = TakeList(lines, at, isHeaded) - 1;
            }
            else if (tasks.IsTask(line))
            {
                EndRun(isHeaded, keep: false);
                AddTask(line.Text);
            }
            else
            {
                _run.Add(line);
            }
        }

        EndRun(isHeaded, keep: false);
        return _entries;
    }

    private static bool NextIsPeriodAlone(IReadOnlyList<CvLine> lines, int at)
    {
        var next = lines.Skip(at).FirstOrDefault(line => !line.IsBlank);
        return next?.Period is { } period && !CvPieces.Without(next.Text, period).Any(char.IsLetter);
    }

    /// <summary>A list: entries one a line, or the duties of the entry above.</summary>
    /// <returns>The first line behind the list.</returns>
    private int TakeList(IReadOnlyList<CvLine> lines, int at, bool isHeaded)
    {
        var end = at;
        while (end < lines.Count && (lines[end].IsListed || (lines[end].IsBlank && end + 1 < lines.Count && lines[end + 1].IsListed)))
        {
            end++;
        }

        var list = lines.Skip(at).Take(end - at).Where(line => !line.IsBlank).ToList();
        EndRun(isHeaded, keep: false);
        var belongs = _entries.Count > 0 && !_entries[^1].Header.Lines[0].IsListed;
        var named = list.Count(line => line.Period is not null && !TaskLines.IsSentence(line));
        var isEntries = named > 0 && named * 2 >= list.Count && !(belongs && named < list.Count);
        foreach (var line in list)
        {
            if (isEntries && (line.Period is not null || pieces.Divide(line.Text).Count > 1) && !tasks.IsTask(line))
            {
                var header = new CvHeader();
                header.Add(line);
                _entries.Add((header, []));
            }
            else
            {
                AddTask(line.Text);
            }
        }

        return end;
    }

    private void AddTask(string text)
    {
        if (_entries.Count > 0)
        {
            _entries[^1].Tasks.Add(text);
        }
    }

    /// <summary>Divides the lines gathered among the periods they tell.</summary>
    private void EndRun(bool isHeaded, bool keep)
    {
        if (_run.Count == 0 || keep)
        {
            return;
        }

        var dated = Enumerable.Range(0, _run.Count).Where(at => _run[at].Period is not null).ToList();
        if (dated.Count == 0)
        {
            EndUndated(isHeaded);
        }
        else
        {
            var lead = Math.Min(dated[0], MostBefore);
            for (var at = 0; at < dated.Count; at++)
            {
                var start = Math.Max(dated[at] - lead, at == 0 ? 0 : dated[at - 1] + 1);
                var end = at + 1 < dated.Count ? Math.Max(dated[at] + 1, dated[at + 1] - lead) : Math.Min(_run.Count, dated[at] + 1 + MostBefore);
                Add(_run.Skip(start).Take(end - start));
            }
        }

        _run = [];
    }

    /// <summary>Without a period, lines under a heading still name an entry when they hold a title or an employer.</summary>
    private void EndUndated(bool isHeaded)
    {
        var isNamed = _run.Exists(line => pieces.TitleScore(line.Text) == 2 || pieces.Divide(line.Text).Any(piece =>
            piece.Label is CvLabel.Title or CvLabel.Employer or CvLabel.School || (piece.Label is null && pieces.EmployerScore(piece.Text) == 2)));
        if (isHeaded && isNamed && _run.Count <= MostBefore + 1)
        {
            Add(_run);
        }
        else
        {
            _run.ForEach(line => AddTask(line.Text));
        }
    }

    private void Add(IEnumerable<CvLine> lines)
    {
        var header = new CvHeader();
        foreach (var line in lines)
        {
            header.Add(line);
        }

        _entries.Add((header, []));
    }
}
