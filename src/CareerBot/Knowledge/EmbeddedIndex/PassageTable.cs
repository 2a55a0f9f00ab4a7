using System.Globalization;
using CareerBot.Careers;
using CareerBot.Knowledge.TextEncoding;
using Microsoft.Data.Sqlite;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>The table of passages in a version's SQLite file.</summary>
/// <param name="connection">An open connection.</param>
internal sealed class PassageTable(SqliteConnection connection)
{
    private const char Separator = ';';

    /// <summary>Makes the table when it is not there.</summary>
    public void Create() => Execute(
        """
        CREATE TABLE IF NOT EXISTS passage (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL,
            heading TEXT NOT NULL, body TEXT NOT NULL, fields TEXT NOT NULL, districts TEXT NOT NULL, audience TEXT,
            valid_from TEXT, valid_until TEXT, rolls INTEGER NOT NULL, text_hash TEXT NOT NULL,
            terms BLOB NOT NULL, grams BLOB NOT NULL, dense BLOB NOT NULL, other_title TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS passage_text_hash ON passage (text_hash);
        """);

    /// <summary>Adds passages, and replaces those with the same ids.</summary>
    public void Write(IEnumerable<IndexItem> items)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            INSERT OR REPLACE INTO passage VALUES ($id, $kind, $record, $language, $title, $heading, $body, $fields,
                $districts, $audience, $from, $until, $rolls, $hash, $terms, $grams, $dense, $other);
            """;
        foreach (var item in items)
        {
            command.Parameters.Clear();
            Bind(command.Parameters, item);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Removes passages.</summary>
    public void Remove(IEnumerable<string> ids)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM passage WHERE id = $id;";
        var parameter = command.Parameters.Add("$id", SqliteType.Text);
        foreach (var id in ids)
        {
            parameter.Value = id;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>The vectors computed from texts with these hashes.</summary>
    public Dictionary<string, PassageVectors> FindVectors(IEnumerable<string> textHashes)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT terms, grams, dense FROM passage WHERE text_hash = $hash LIMIT 1;";
        var parameter = command.Parameters.Add("$hash", SqliteType.Text);
        var found = new Dictionary<string, PassageVectors>(StringComparer.Ordinal);
        foreach (var hash in textHashes)
        {
            parameter.Value = hash;
            using var reader = command.ExecuteReader();
            if (reader.Read())
            {
                found[hash] = new PassageVectors(Sparse(reader, 0), Sparse(reader, 1), VectorBytes.ToDense((byte[])reader[2]));
            }
        }

        return found;
    }

    /// <summary>Reads the whole table into a searchable form.</summary>
    public IndexSnapshot Load()
    {
        var passages = new List<StoredPassage>();
        var dense = new List<DenseVector>();
        var terms = new PostingLists.Builder();
        var grams = new PostingLists.Builder();
        foreach (var reader in Rows(
            "SELECT terms, grams, dense, id, kind, record, language, title, heading, body, fields, districts, audience, valid_from, valid_until, rolls, other_title FROM passage ORDER BY id;"))
        {
            terms.Count(Sparse(reader, 0));
            grams.Count(Sparse(reader, 1));
            dense.Add(VectorBytes.ToDense((byte[])reader[2]));
            passages.Add(ReadPassage(reader));
        }

        terms.StartFilling();
        grams.StartFilling();
        var place = 0;
        foreach (var reader in Rows("SELECT terms, grams FROM passage ORDER BY id;"))
        {
            terms.Fill(place, Sparse(reader, 0));
            grams.Fill(place++, Sparse(reader, 1));
        }

        return new IndexSnapshot([.. passages], terms.Build(), grams.Build(), ToMatrix(dense));
    }

    private static void Bind(SqliteParameterCollection parameters, IndexItem item)
    {
        var (passage, facets) = (item.Source.Passage, item.Source.Facets);
        parameters.AddWithValue("$id", passage.Id);
        parameters.AddWithValue("$kind", passage.Record.Kind.ToString());
        parameters.AddWithValue("$record", passage.Record.Id);
        parameters.AddWithValue("$language", passage.Language.Code());
        parameters.AddWithValue("$title", passage.Title);
        parameters.AddWithValue("$heading", passage.Heading);
        parameters.AddWithValue("$body", passage.Text);
        parameters.AddWithValue("$fields", string.Join(Separator, facets.Fields));
        parameters.AddWithValue("$districts", string.Join(Separator, facets.Districts));
        parameters.AddWithValue("$audience", facets.Audience is { } audience ? audience.ToString() : DBNull.Value);
        parameters.AddWithValue("$from", Day(facets.From));
        parameters.AddWithValue("$until", Day(facets.Until));
        parameters.AddWithValue("$rolls", facets.Rolls);
        parameters.AddWithValue("$hash", item.TextHash);
        parameters.AddWithValue("$terms", VectorBytes.From(item.Vectors.Terms));
        parameters.AddWithValue("$grams", VectorBytes.From(item.Vectors.Grams));
        parameters.AddWithValue("$dense", VectorBytes.From(item.Vectors.Dense));
        parameters.AddWithValue("$other", passage.OtherTitle);
    }

    private static StoredPassage ReadPassage(SqliteDataReader reader) => new(
        reader.GetString(3),
        new RecordKey(Enum.Parse<RecordKind>(reader.GetString(4)), reader.GetString(5)),
        LanguageCode.Parse(reader.GetString(6))!.Value,
        reader.GetString(7),
        reader.GetString(8),
        reader.GetFieldValue<byte[]>(9),
        new PassageFacets(
            [.. Split(reader.GetString(10)).Select(id => new FieldId(id))],
            [.. Split(reader.GetString(11)).Select(id => new DistrictId(id))],
            reader.IsDBNull(12) ? null : Enum.Parse<Audience>(reader.GetString(12)),
            Day(reader, 13),
            Day(reader, 14),
            reader.GetBoolean(15)))
    {
        OtherTitle = reader.GetString(16),
    };

    private static DenseMatrix ToMatrix(List<DenseVector> vectors)
    {
        var dimensions = vectors.Count == 0 ? 0 : vectors[0].Numbers.Length;
        var numbers = new sbyte[vectors.Count * dimensions];
        for (var i = 0; i < vectors.Count; i++)
        {
            vectors[i].Numbers.CopyTo(numbers.AsSpan(i * dimensions));
        }

        return new DenseMatrix(numbers, [.. vectors.Select(vector => vector.Scale)], dimensions);
    }

    private static string[] Split(string joined) => joined.Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    private static object Day(DateOnly? day) =>
        day is { } set ? set.ToString("O", CultureInfo.InvariantCulture) : DBNull.Value;

    private static DateOnly? Day(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : DateOnly.ParseExact(reader.GetString(column), "O", CultureInfo.InvariantCulture);

    private static SparseVector Sparse(SqliteDataReader reader, int column) => VectorBytes.ToSparse((byte[])reader[column]);

    private IEnumerable<SqliteDataReader> Rows(string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader;
        }
    }

    private void Execute(string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
