using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace CareerBot.Advising.Cv;

/// <summary>
/// The filters of the PDF library, each stream measured before it is unpacked: the library itself would unpack a few
/// bytes to as many as the machine has.
/// </summary>
internal sealed class MeasuredFilters(int mostBytes) : IFilterProvider
{
    /// <summary>Filters other than Flate, which CVs hardly use: no more than this goes in.</summary>
    private const int MostBytesIn = 262_144;

    private static readonly IFilterProvider Filters = DefaultFilterProvider.Instance;

    private long _left = mostBytes;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Measured(Filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Measured(Filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Measured(Filters.GetAllFilters());

    private IReadOnlyList<IFilter> Measured(IEnumerable<IFilter> filters) => [.. filters.Select(filter => new Measure(this, filter))];

    private void Take(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new UnpackedTooFarException();
        }
    }

    private sealed class Measure(MeasuredFilters budget, IFilter filter) : IFilter
    {
        /// <inheritdoc/>
        public bool IsSupported => filter.IsSupported;

        /// <inheritdoc/>
        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
            {
                Unpack(input);
            }
            else if (filter is LzwFilter or RunLengthFilter && input.Length > MostBytesIn)
            {
                throw new UnpackedTooFarException();
            }

            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private void Unpack(ReadOnlyMemory<byte> input)
        {
            using var packed = new MemoryStream(input.ToArray(), writable: false);
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[81_920];
            try
            {
                for (int read; (read = unpacked.Read(buffer)) > 0;)
                {
                    budget.Take(read);
                }
            }
            catch (InvalidDataException)
            {
                // The library mends what it can; as much as was unpacked here has been counted.
            }
        }
    }
}
