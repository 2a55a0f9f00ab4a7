using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerBot.Advising.Citations;

/// <summary>The numbers, dates and words a record (or a figure computed from records) vouches for.</summary>
internal sealed partial class Evidence
{
    private readonly HashSet<decimal> _numbers = [];
    private readonly HashSet<DateOnly> _dates = [];
    private readonly List<string> _texts = [];

    /// <summary>Adds the words of a record, with every number and date in them.</summary>
    public void AddText(string text)
    {
        _texts.Add(text);
        var claims = Claims.Read(text);
        _numbers.UnionWith(claims.Numbers);
        _dates.UnionWith(claims.Dates);
    }

    /// <summary>Adds a day.</summary>
    public void AddDate(DateOnly date) => _dates.Add(date);

    /// <summary>Adds a number.</summary>
    public void AddNumber(decimal number) => _numbers.Add(number);

    /// <summary>Whether a number occurs.</summary>
    public bool Vouches(decimal number) => _numbers.Contains(number);

    /// <summary>Whether a day occurs.</summary>
    public bool Vouches(DateOnly date) => _dates.Contains(date);

    /// <summary>Whether a name occurs.</summary>
    public bool Vouches(string name) => _texts.Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The numbers and dates a text claims.</summary>
    /// <param name="Numbers">Numbers, percent signs and thousands separators removed; Chinese 万 multiplied out.</param>
    /// <param name="Dates">Days written out with month and day; a day without a year is not a date but its numbers.</param>
    internal sealed partial record Claims(IReadOnlyList<decimal> Numbers, IReadOnlyList<DateOnly> Dates)
    {
        private static readonly string[] DateForms = ["yyyy年M月d日", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "yyyy-M-d"];

        /// <summary>Reads a text.</summary>
        public static Claims Read(string text)
        {
            var dates = new List<DateOnly>();
            var rest = DateText().Replace(text, match =>
            {
                if (DateOnly.TryParseExact(match.Value, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    dates.Add(date);
                    return " ";
                }

                return match.Value;
            });
            return new Claims([.. NumberText().Matches(rest).Select(ReadNumber)], dates);
        }

        private static decimal ReadNumber(Match match)
        {
            _ = decimal.TryParse(
                match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.Number, CultureInfo.InvariantCulture, out var value);
            return match.Groups["unit"].Value switch
            {
                "万" => value * 10_000,
                "k" or "K" => value * 1_000,
                _ => value,
            };
        }

        [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}|\d{4}-\d{1,2}-\d{1,2}")]
        private static partial Regex DateText();

        [GeneratedRegex(@"(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<unit>万|[kK](?![a-zA-Z]))?")]
        private static partial Regex NumberText();
    }
}
