namespace CareerBot.Advising.Embedded;

/// <summary>Finds days and parts of the day that are named together in one clause.</summary>
/// <param name="text">The message.</param>
/// <param name="clause">The clause.</param>
internal sealed class DayGroupScan(MessageText text, Clause clause)
{
    private readonly List<DayGroup> _groups = [];
    private readonly List<DayOfWeek> _days = [];
    private IReadOnlyList<DayOfWeek> _lastDays = [];
    private bool _openIsSpan;
    private int _start;
    private int _end;

    /// <summary>The groups, in order.</summary>
    public IReadOnlyList<DayGroup> Find()
    {
        var cues = InOrder();
        for (var index = 0; index < cues.Count; index++)
        {
            var cue = cues[index];
            if (cue.Theme == Theme.Day)
            {
                AddDay(cue);
            }
            else
            {
                index += AddPart(cue, index + 1 < cues.Count ? cues[index + 1] : null);
            }
        }

        Close("all-day", _end);
        return _groups;
    }

    private List<Cue> InOrder()
    {
        var cues = new List<Cue>();
        foreach (var theme in (ReadOnlySpan<Theme>)[Theme.Day, Theme.DayPart])
        {
            foreach (var cue in text.Cues(theme))
            {
                if (cue.Start >= clause.Start && cue.End <= clause.End && !IsOfHours(cue))
                {
                    cues.Add(cue);
                }
            }
        }

        cues.Sort((left, right) => left.Start != right.Start ? left.Start - right.Start : right.End - left.End);
        for (var index = cues.Count - 1; index > 0; index--)
        {
            // 每晚 is a part of the day, the "every day" in it is not another group.
            if (cues[index].Start < cues[index - 1].End)
            {
                cues.RemoveAt(index);
            }
        }

        cues.RemoveAll(cue => cue.Value == "greeting");
        return cues;
    }

    /// <summary>The 周六 of 一周六小时 is no Saturday.</summary>
    private bool IsOfHours(Cue cue) => text.Found.Any(item => item.Kind == "hours" && item.Start > cue.Start && item.Start < cue.End);

    private void AddDay(Cue cue)
    {
        var days = WeekWindows.Days(cue.Value);
        var isSpan = days.Count > 1;
        var gap = _days.Count > 0 ? text.Between(_end, cue.Start) : default;
        if (_days.Count > 0 && !isSpan && !_openIsSpan && IsLink(gap, "to"))
        {
            _days.AddRange(WeekWindows.Through(_days[^1], days[0]).Skip(1));
        }
        else
        {
            if (_days.Count > 0 && (isSpan || _openIsSpan || !(gap.IsEmpty || IsJoin(gap))))
            {
                Close("all-day", _end);
            }

            _start = _days.Count == 0 ? cue.Start : _start;
            _days.AddRange(days);
        }

        _openIsSpan = isSpan;
        _end = cue.End;
        AddBareDays(cue);
    }

    /// <summary>周一三五 names three days.</summary>
    private void AddBareDays(Cue cue)
    {
        const string Bare = "天一二三四五六";
        for (var at = _end; !_openIsSpan && Script.IsHan(text.Folded[cue.Start]) && at < clause.End; at++)
        {
            var character = text.Folded[at] == '日' ? '天' : text.Folded[at];
            var day = Bare.IndexOf(character, StringComparison.Ordinal);
            if (day < 0 && character != '\u3001')
            {
                return;
            }

            if (day >= 0)
            {
                _days.Add((DayOfWeek)day);
                _end = at + 1;
            }
        }
    }

    /// <returns>1 when the next word was taken in, as in "evenings on weekdays"; else 0.</returns>
    private int AddPart(Cue part, Cue? next)
    {
        if (_days.Count > 0 && IsNear(part))
        {
            Close(part.Value, part.End);
            return 0;
        }

        Close("all-day", _end);
        _start = part.Start;
        if (next is { Theme: Theme.Day } day && text.Between(part.End, day.Start) is "on" or "of" or "at" or "on the" or "of the" or "during" or "during the")
        {
            _days.AddRange(WeekWindows.Days(day.Value));
            Close(part.Value, day.End);
            return 1;
        }

        var followsGroup = _groups.Count > 0 && _lastDays.Count > 0 && IsJoin(text.Between(_groups[^1].End, part.Start));
        _days.AddRange(followsGroup ? _lastDays : WeekWindows.DaysOfPart(part.Value));
        Close(part.Value, part.End);
        return 0;
    }

    private bool IsNear(Cue part)
    {
        var gap = text.Between(_end, part.Start);
        return gap.Length <= 2 || gap is "in the" or "every" or "的每个";
    }

    private void Close(string part, int end)
    {
        if (_days.Count > 0)
        {
            var (from, to) = WeekWindows.Bounds(part);
            _lastDays = [.. _days.Distinct()];
            _groups.Add(new(_lastDays, from, to, _start, end));
            _days.Clear();
        }
    }

    private bool IsLink(ReadOnlySpan<char> gap, string value)
    {
        foreach (var cue in text.Cues(Theme.RangeLink))
        {
            if (cue.Value == value && gap.SequenceEqual(text.Folded.AsSpan(cue.Start, cue.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsJoin(ReadOnlySpan<char> gap) => gap.IsEmpty || gap is "/" or "&" or "+" or "," || IsLink(gap, "join");
}
