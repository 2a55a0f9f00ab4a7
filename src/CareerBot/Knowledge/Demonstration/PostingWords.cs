using CareerBot.Careers;
using CareerBot.Knowledge.Lexicon;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>The words and figures that made-up postings are put together from; data in <c>prompts/</c>.</summary>
public sealed class PostingWords
{
    private readonly WordsFile _file;

    private PostingWords(WordsFile file) => _file = file;

    /// <summary>Where the file lies in the prompts folder.</summary>
    public static string FileName { get; } = Path.Combine("demonstration", "postings.yaml");

    /// <summary>The share of each field, in percent, by field id.</summary>
    internal IReadOnlyDictionary<string, double> Shares => _file.Shares;

    /// <summary>How many postings appear in each month of the year, January first.</summary>
    internal IReadOnlyList<double> Months => _file.Months;

    /// <summary>How much busier the newest month is than the oldest.</summary>
    internal double Growth => _file.Growth;

    /// <summary>Over how many months the postings are spread.</summary>
    internal int SpanMonths => _file.SpanMonths;

    /// <summary>The share of rows without field, occupation and skills, in percent.</summary>
    internal double Unlabeled => _file.Unlabeled;

    /// <summary>The share of rows whose title tells nothing, in percent.</summary>
    internal double VagueTitles => _file.VagueTitles;

    /// <summary>The share of rows with slips of the pen, in percent.</summary>
    internal double Slips => _file.Slips;

    /// <summary>The monthly pay where the folder tells none.</summary>
    internal double Pay => _file.Pay;

    /// <summary>What a year of experience adds to the pay, in percent.</summary>
    internal double PayPerYear => _file.PayPerYear;

    /// <summary>The share of Chinese rows, in percent.</summary>
    internal double ChineseShare => 100 * _file.Zh.Share / (_file.Zh.Share + _file.En.Share);

    /// <summary>Reads the file.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <exception cref="InvalidDataException">The text is not such a file; the message names the line.</exception>
    public static PostingWords Read(string yaml)
    {
        var words = new PostingWords(PhraseFile.Read<WordsFile>(yaml, FileName));
        return words is { Months.Count: 12, SpanMonths: > 0 } && words.Months.Sum() > 0
            ? words
            : throw new InvalidDataException($"{FileName}: `months` needs twelve figures, one of them above 0, and `span-months` at least 1.");
    }

    /// <summary>The words of one language.</summary>
    internal PostingPhrases In(Language language) => language == Language.Zh ? _file.Zh : _file.En;

    /// <summary>The share of rows without a column, in percent; 0 when the file names none.</summary>
    internal double Missing(string column) => _file.Missing.GetValueOrDefault(column);

    private sealed class WordsFile : PhraseFile
    {
        public required Dictionary<string, double> Shares { get; init; }

        public required List<double> Months { get; init; }

        public required double Growth { get; init; }

        public required int SpanMonths { get; init; }

        public required double Unlabeled { get; init; }

        public required Dictionary<string, double> Missing { get; init; }

        public required double VagueTitles { get; init; }

        public required double Slips { get; init; }

        public required double Pay { get; init; }

        public required double PayPerYear { get; init; }

        public required PostingPhrases Zh { get; init; }

        public required PostingPhrases En { get; init; }
    }
}
