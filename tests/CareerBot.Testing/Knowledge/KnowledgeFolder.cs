using System.Text;
using CareerBot.Careers;
using CareerBot.Knowledge.Ingestion;
using Shouldly;

namespace CareerBot.Testing;

/// <summary>
/// A knowledge folder in memory. It begins as a small, complete, faultless one about a hospital's training unit, which
/// shares no word with the demonstration data; tests change what matters to them.
/// </summary>
public sealed class KnowledgeFolder
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public KnowledgeFolder()
    {
        foreach (var (path, text) in SmallHospital.Files)
        {
            With(path, text);
        }
    }

    /// <summary>Adds or replaces a file.</summary>
    public KnowledgeFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds or replaces a file.</summary>
    public KnowledgeFolder With(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>Removes files by the beginning of their path: a file or a whole folder.</summary>
    public KnowledgeFolder Without(string start)
    {
        foreach (var path in _files.Keys.Where(path => path.StartsWith(start, StringComparison.Ordinal)).ToList())
        {
            _files.Remove(path);
        }

        return this;
    }

    /// <summary>Changes words in a file; they must be there.</summary>
    public KnowledgeFolder Change(string path, string from, string to)
    {
        var text = Text(path);
        text.ShouldContain(from);
        return With(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Adds words at the end of a file.</summary>
    public KnowledgeFolder Append(string path, string text) => With(path, Text(path) + text);

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(_files[path]);

    /// <summary>The line, counted from 1, of the first line of a file that holds some words.</summary>
    public int LineOf(string path, string words) =>
        Array.FindIndex(Text(path).Split('\n'), line => line.Contains(words, StringComparison.Ordinal)) + 1;

    /// <summary>The snapshot the reader takes.</summary>
    public KnowledgeFiles ToFiles() =>
        KnowledgeFiles.FromStored(_files.Select(file => KeyValuePair.Create(file.Key, (ReadOnlyMemory<byte>)file.Value)));

    /// <summary>Reads the folder.</summary>
    public KnowledgeReading Read(TimeProvider? clock = null, IPostingInference? inference = null) =>
        new KnowledgeReader(clock ?? TimeProvider.System, inference).Read(ToFiles());

    /// <summary>Reads the folder, which must be without fault.</summary>
    public KnowledgeBase ToKnowledge(TimeProvider? clock = null, IPostingInference? inference = null)
    {
        var reading = Read(clock, inference);
        return reading.Knowledge.ShouldNotBeNull(string.Join('\n', reading.Faults));
    }

    /// <summary>Writes the files below a directory.</summary>
    public void WriteTo(string directory)
    {
        foreach (var (path, content) in _files)
        {
            var target = Path.Combine(directory, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, content);
        }
    }
}
