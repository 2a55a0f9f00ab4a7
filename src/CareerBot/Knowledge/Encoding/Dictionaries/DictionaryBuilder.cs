using System.Numerics.Tensors;
using CareerBot.Knowledge.Lexicon;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Makes a <see cref="LanguageDictionary"/> from the npm tarballs: seconds of work, done once a machine.</summary>
/// <param name="folder">The folder of the tarballs.</param>
internal sealed class DictionaryBuilder(string folder)
{
    private const float HeadwordWeight = 3;
    private const float CharacterWeight = 0.7f;
    private const float RarityConstant = 1e-3f;

    /// <summary>Builds.</summary>
    /// <param name="progress">Told of each stage; may be <see langword="null"/>.</param>
    /// <exception cref="InvalidDataException">A tarball lacks a file.</exception>
    public LanguageDictionary Build(IProgress<DictionaryProgress>? progress)
    {
        progress?.Report(new DictionaryProgress("Reading Chinese words", 0));
        var simplified = SimplifiedTable.Read(PathOf(DictionaryPackages.OpenCc));
        var folding = new TextFolder(simplified);
        var counts = WordCounts.Read(PathOf(DictionaryPackages.Jieba), folding);
        var entries = CedictReader.Read(PathOf(DictionaryPackages.Cedict), folding);
        Learn(counts, entries);
        var words = counts.ToTable();
        var unknown = counts.LogProbability(1);
        var tokenizer = new TextTokenizer(folding, new ChineseSegmenter(words, unknown));

        progress?.Report(new DictionaryProgress("Reading English words", 0.1));
        var documents = new PseudoDocuments();
        var wordNet = new WordNetReader(tokenizer, documents);
        wordNet.Read(PathOf(DictionaryPackages.WordNet));
        progress?.Report(new DictionaryProgress("Reading translations", 0.4));
        var translations = AddEntries(documents, entries, tokenizer, counts);

        var training = new SteppedProgress(progress, "Computing word vectors", 0.5);
        var vectors = new VectorTrainer(documents).Train(training);
        return new LanguageDictionary(
            simplified,
            string.Join(' ', EnglishWordsReader.Read(PathOf(DictionaryPackages.WordNet)).Order(StringComparer.Ordinal)).ToCharArray(),
            words,
            unknown,
            Pack(documents, vectors, Probabilities(documents, counts, wordNet.Counts)),
            translations);
    }

    private string PathOf(string package) => Path.Combine(folder, package);

    /// <summary>Words the dictionary explains are words, even where the counted list has only their parts.</summary>
    private static void Learn(WordCounts counts, List<CedictEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Headword.Length is >= 2 and <= 4))
        {
            counts.Learn(entry.Headword);
        }
    }

    private static Translations AddEntries(
        PseudoDocuments documents, List<CedictEntry> entries, TextTokenizer tokenizer, WordCounts counts)
    {
        var translations = new TranslationCollector();
        foreach (var entry in entries)
        {
            var meanings = entry.Meanings
                .Select(meaning => tokenizer.Tokenize(meaning).Where(token => !token.IsChinese).Select(token => token.Text).ToList())
                .ToList();
            var commonness = MathF.Log(1 + counts.Of(entry.Headword)) / MathF.Log(counts.Total);
            translations.Add(entry.Headword, commonness, meanings);
            AddDocument(documents, entry.Headword, tokenizer.Tokenize(entry.Headword), meanings);
        }

        return translations.Build();
    }

    private static void AddDocument(
        PseudoDocuments documents, string headword, List<Token> pieces, List<List<string>> meanings)
    {
        documents.Add(documents.RowOf(headword), HeadwordWeight);
        foreach (var piece in pieces.Where(piece => piece.Text != headword))
        {
            documents.Add(documents.RowOf(piece.Text), piece.InsideWord || pieces.Count == 1 ? CharacterWeight : 1);
        }

        foreach (var stem in meanings.SelectMany(meaning => meaning))
        {
            documents.Add(documents.RowOf(stem), 1);
        }

        documents.EndDocument();
    }

    /// <summary>How often each word stands in everyday text: Chinese from the word list, English from WordNet's definitions.</summary>
    private static float[] Probabilities(PseudoDocuments documents, WordCounts counts, Dictionary<int, int> english)
    {
        var total = (float)english.Values.Sum();
        return [.. documents.Words.Select((word, row) => TextScanner.IsChinese(word[0])
            ? counts.Of(word) / (float)counts.Total
            : english.GetValueOrDefault(row) / total)];
    }

    private static WordVectors Pack(PseudoDocuments documents, float[] vectors, float[] probabilities)
    {
        var rarities = Array.ConvertAll(probabilities, probability => RarityConstant / (RarityConstant + probability));
        CenterByLanguage(documents, vectors, probabilities, rarities);
        var packed = new sbyte[vectors.Length];
        var scales = new float[rarities.Length];
        Parallel.For(0, rarities.Length, row =>
        {
            var vector = vectors.AsSpan(row * VectorTrainer.Dimensions, VectorTrainer.Dimensions);
            scales[row] = TensorPrimitives.MaxMagnitude<float>(vector) is var largest && MathF.Abs(largest) > 0 ? MathF.Abs(largest) / 127 : 1;
            for (var i = 0; i < vector.Length; i++)
            {
                packed[(row * VectorTrainer.Dimensions) + i] = (sbyte)MathF.Round(vector[i] / scales[row]);
            }
        });
        var rows = documents.Words.Select((word, row) => KeyValuePair.Create(TokenHash.Of(word), row)).DistinctBy(pair => pair.Key);
        return new WordVectors(HashedTable.Build([.. rows]), packed, scales, rarities);
    }

    /// <summary>
    /// Takes from each word what an average text of its language has. Otherwise the language is the loudest thing a
    /// vector says, and a question finds only texts of its own language.
    /// </summary>
    private static void CenterByLanguage(PseudoDocuments documents, float[] vectors, float[] probabilities, float[] rarities)
    {
        foreach (var chinese in (ReadOnlySpan<bool>)[true, false])
        {
            var mean = new float[VectorTrainer.Dimensions];
            var sum = 0f;
            var rows = Enumerable.Range(0, documents.Words.Count).Where(row => TextScanner.IsChinese(documents.Words[row][0]) == chinese).ToList();
            foreach (var row in rows)
            {
                var weight = probabilities[row] * rarities[row];
                TensorPrimitives.MultiplyAdd(vectors.AsSpan(row * VectorTrainer.Dimensions, VectorTrainer.Dimensions), weight, mean, mean);
                sum += weight;
            }

            TensorPrimitives.Divide(mean, sum, mean);
            foreach (var row in rows)
            {
                var vector = vectors.AsSpan(row * VectorTrainer.Dimensions, VectorTrainer.Dimensions);
                TensorPrimitives.Subtract(vector, mean, vector);
            }
        }
    }

    private sealed class SteppedProgress(IProgress<DictionaryProgress>? progress, string stage, double start) : IProgress<double>
    {
        public void Report(double value) => progress?.Report(new DictionaryProgress(stage, start + ((1 - start) * value)));
    }
}
