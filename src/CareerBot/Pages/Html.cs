using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CareerBot.Pages;

/// <summary>
/// A piece of HTML that is safe to send. It is made from interpolated text: what stands in the code is markup, what fills
/// the holes is encoded, unless it is such a piece itself.
/// </summary>
public sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Makes a piece: <c>Html.Of($"&lt;p&gt;{words}&lt;/p&gt;")</c>.</summary>
    public static Html Of(HoleEncoder markup) => new(markup.ToString());

    /// <summary>Pieces in a row.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece._markup)));

    /// <summary>Takes markup that something else has made safe.</summary>
    /// <param name="markup">Markup; nothing in it is encoded again.</param>
    public static Html Trusted(string markup) => new(markup);

    /// <inheritdoc/>
    public override string ToString() => _markup;

    /// <summary>Encodes what fills the holes.</summary>
    [InterpolatedStringHandler]
    public readonly struct HoleEncoder
    {
        private readonly StringBuilder _markup;

        /// <summary>Called by the compiler.</summary>
        public HoleEncoder(int literalLength, int formattedCount) =>
            _markup = new StringBuilder(literalLength + (formattedCount * 16));

        /// <summary>Called by the compiler for what stands in the code.</summary>
        public void AppendLiteral(string markup) => _markup.Append(markup);

        /// <summary>Called by the compiler for a piece.</summary>
        public void AppendFormatted(Html? piece) => _markup.Append(piece?._markup);

        /// <summary>Called by the compiler for pieces.</summary>
        public void AppendFormatted(IEnumerable<Html> pieces) => _markup.Append(Join(pieces)._markup);

        /// <summary>Called by the compiler for words.</summary>
        public void AppendFormatted(string? words) => _markup.Append(Encoder.Encode(words ?? ""));

        /// <summary>Called by the compiler for an address.</summary>
        public void AppendFormatted(Uri? address) => AppendFormatted(address?.ToString());

        /// <summary>Called by the compiler for a number.</summary>
        public void AppendFormatted(int number) => _markup.Append(number);

        /// <inheritdoc/>
        public override string ToString() => _markup.ToString();
    }
}
