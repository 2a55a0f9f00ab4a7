using System.Buffers;
using System.Text;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// Reads comma-separated rows as RFC 4180 writes them and knows on which line of the file each begins, also after line
/// breaks inside quotes. One row is held at a time.
/// </summary>
internal sealed class CsvReader(TextReader reader)
{
    private const int End = -1;

    private static readonly SearchValues<char> _plainStops = SearchValues.Create(",\r\n");
    private static readonly SearchValues<char> _quotedStops = SearchValues.Create("\"\r\n");

    private readonly List<string> _fields = [];
    private readonly StringBuilder _field = new();
    private readonly char[] _buffer = new char[64 * 1024];
    private int _filled;
    private int _next;
    private int _line = 1;

    /// <summary>The fields of the current row.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>The line the current row begins on, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What is wrong with the quotes of the current row and what to do; <see langword="null"/> when nothing.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Moves to the next row that is not blank.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        do
        {
            if (Peek() == End)
            {
                return false;
            }

            ReadRow();
        }
        while (_fields is [""] && Wrong is null);
        return true;
    }

    private void ReadRow()
    {
        _fields.Clear();
        (Line, Wrong) = (_line, null);
        int after;
        do
        {
            after = Peek() == '"' ? ReadQuoted() : ReadPlain();
            _fields.Add(_field.ToString());
            _field.Clear();
        }
        while (after == ',');
    }

    /// <summary>Reads to the comma, line end or end of file that follows, and gives it.</summary>
    private int ReadPlain()
    {
        TakeUntil(_plainStops);
        return Take();
    }

    private int ReadQuoted()
    {
        Take();
        while (true)
        {
            TakeUntil(_quotedStops);
            var letter = Take();
            if (letter == End)
            {
                Wrong = "A quote is opened in this row and never closed; everything below it was taken for one text. Close it, and double the quotes inside a quoted text.";
                return End;
            }

            if (letter == '"' && Peek() != '"')
            {
                return AfterQuote();
            }

            // A line end, or the second of two quotes.
            _field.Append((char)(letter == '"' ? Take() : letter));
        }
    }

    private int AfterQuote()
    {
        if (Peek() is not (',' or '\n' or '\r' or End))
        {
            Wrong ??= "Text follows a closing quote. Double the quotes inside a quoted text, and put a comma after it.";
        }

        return ReadPlain();
    }

    private int Peek()
    {
        if (_next == _filled)
        {
            (_next, _filled) = (0, reader.Read(_buffer));
        }

        return _filled == 0 ? End : _buffer[_next];
    }

    /// <summary>Takes over all letters before the next of some, as many at once as the buffer holds.</summary>
    private void TakeUntil(SearchValues<char> stops)
    {
        while (Peek() != End)
        {
            var letters = _buffer.AsSpan(_next, _filled - _next);
            var stop = letters.IndexOfAny(stops);
            var taken = stop < 0 ? letters.Length : stop;
            _field.Append(letters[..taken]);
            _next += taken;
            if (stop >= 0)
            {
                return;
            }
        }
    }

    /// <summary>The next letter; every kind of line end is given as a line feed and counted.</summary>
    private int Take()
    {
        var letter = Peek();
        if (letter == End)
        {
            return End;
        }

        _next++;
        if (letter == '\r')
        {
            if (Peek() == '\n')
            {
                _next++;
            }

            letter = '\n';
        }

        _line += letter == '\n' ? 1 : 0;
        return letter;
    }
}
