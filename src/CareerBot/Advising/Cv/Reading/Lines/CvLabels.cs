using System.Text.RegularExpressions;

namespace CareerBot.Advising.Cv;

/// <summary>Reads labels such as "Company:" and 起止时间：, also where they follow each other without a break.</summary>
internal sealed class CvLabels
{
    private readonly Dictionary<string, CvLabel> _labels;
    private readonly Regex _inside;
    private readonly Regex _leading;

    /// <summary>Prepares the words.</summary>
    public CvLabels(CvWords words)
    {
        _labels = words.Labels
            .SelectMany(label => label.Value.Select(word => (word, Label: Enum.Parse<CvLabel>(label.Key, ignoreCase: true))))
            .DistinctBy(label => label.word, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(label => label.word, label => label.Label, StringComparer.OrdinalIgnoreCase);
        var han = CvText.Alternatives(_labels.Keys.Where(word => CvText.IsHan(word[0])));
        var latin = CvText.Alternatives(_labels.Keys.Where(word => !CvText.IsHan(word[0])));
        _inside = New($@"(?<=\S)\s*(?<label>{han})\s*[:：]|(?<=[\s;,|])(?<label>{latin})\s*[:：]\s");
        _leading = New($@"^(?<label>{han}|{latin})\s*[:：]\s*");
    }

    /// <summary>The line, broken before every label inside it.</summary>
    public string Break(string line)
    {
        var broken = line;
        var offset = 0;
        foreach (Match match in _inside.Matches(line, _leading.Match(line).Length))
        {
            var at = match.Groups["label"].Index + offset;
            broken = broken.Insert(at, "\n");
            offset++;
        }

        return broken;
    }

    /// <summary>The label a text begins with.</summary>
    /// <returns>The label and what it introduces; <see langword="null"/> and the whole text when there is none.</returns>
    public (CvLabel? Label, string Value) Read(string text)
    {
        var match = _leading.Match(text);
        return match.Success ? (_labels[match.Groups["label"].Value], text[match.Length..].Trim()) : (null, text);
    }

    /// <summary>What a cell at the head of a table's column stands for.</summary>
    /// <returns><see langword="null"/> when it is no label.</returns>
    public CvLabel? OfHead(string cell) => _labels.TryGetValue(cell.Trim(), out var label) ? label : null;

    private static Regex New(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, CvText.Patience);
}
