using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace CareerBot.Advising.Cv;

/// <summary>Reads the text of a PDF in the order people read it.</summary>
internal sealed class PdfText(CvOptions options, CancellationToken late)
{
    private const int MostDepth = 64;
    private const int MostLettersOnPage = 40_000;

    /// <summary>Reads a file.</summary>
    public CvDocument Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes.ToArray(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = MostDepth,
                FilterProvider = new MeasuredFilters(options.MostUnpackedBytes),
            });
            return pdf.NumberOfPages > options.MostPages ? CvDocument.Unread(CvFault.TooManyPages) : ReadPages(pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            return CvDocument.Unread(CvFault.Encrypted);
        }
        catch (UnpackedTooFarException)
        {
            return CvDocument.Unread(CvFault.TooLarge);
        }
    }

    private CvDocument ReadPages(PdfDocument pdf)
    {
        var pages = new List<string>();
        var length = 0;
        for (var number = 1; number <= pdf.NumberOfPages && length < options.MostCharacters; number++)
        {
            if (late.IsCancellationRequested)
            {
                return CvDocument.Unread(CvFault.TooSlow);
            }

            var letters = pdf.GetPage(number).Letters;
            pages.Add(PdfPageText.Of(letters.Count > MostLettersOnPage ? [.. letters.Take(MostLettersOnPage)] : letters));
            length += pages[^1].Length;
        }

        return new CvDocument(string.Join("\n\n", pages));
    }
}
