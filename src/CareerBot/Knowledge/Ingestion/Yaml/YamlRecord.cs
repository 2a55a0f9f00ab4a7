using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// A record read key by key. What a key lacks or has wrong is reported and stands in as an empty value: any fault keeps
/// the whole folder from loading, so such values go nowhere, and reading on shows every other fault.
/// </summary>
internal sealed class YamlRecord(YamlMap map, FileContext context)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The file the record stands in.</summary>
    public FileContext Context => context;

    /// <summary>The line it begins on.</summary>
    public int Line => map.Line;

    /// <summary>Where a key stands; the record's own line when it is absent.</summary>
    public int LineOf(string key) => map.Entries.TryGetValue(key, out var entry) ? entry.KeyLine : map.Line;

    /// <summary>Whether a key is written with a value.</summary>
    public bool Has(string key) =>
        map.Entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsNothing: true };

    /// <summary>The record's own id, entered in the book.</summary>
    public string Id(IdKind kind)
    {
        var id = Text("id");
        if (id.Length > 0 && CheckId("id", id, LineOf("id")))
        {
            context.Define(kind, id, LineOf("id"));
        }

        return id;
    }

    /// <summary>An id of another record; empty when absent and <paramref name="required"/> is false.</summary>
    public string Reference(string key, IdKind kind, bool required = true)
    {
        var id = required ? Text(key) : OptionalText(key) ?? "";
        if (id.Length > 0)
        {
            context.Refer(kind, id, LineOf(key));
        }

        return id;
    }

    /// <summary>Ids of other records, each once.</summary>
    public IReadOnlyList<string> References(string key, IdKind kind, bool required)
    {
        var ids = Words(key, required);
        foreach (var (id, line) in ids)
        {
            context.Refer(kind, id, line);
        }

        return [.. ids.Select(id => id.Text)];
    }

    /// <summary>Where the record comes from.</summary>
    public RecordOrigin Origin() => new(Text("source"), this.Date("updated"), context.File, map.Line);

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => Scalar(key, required: true)?.Text.Trim() ?? "";

    /// <summary>A text that may be absent.</summary>
    public string? OptionalText(string key) => Scalar(key, required: false)?.Text.Trim();

    /// <summary>A two-language text that must be there.</summary>
    public LocalText LocalText(string key) => LocalText(key, required: true) ?? new("", "");

    /// <summary>A two-language text that may be absent; when present, both languages are.</summary>
    public LocalText? OptionalLocalText(string key) => LocalText(key, required: false);

    /// <summary>A list of words, each once, with their lines.</summary>
    public IReadOnlyList<(string Text, int Line)> Words(string key, bool required)
    {
        var words = new List<(string Text, int Line)>();
        foreach (var item in Items(key, required))
        {
            if (item is not YamlScalar { IsNothing: false } scalar)
            {
                context.Fault(item.Line, $"Each item of `{key}` must be a word or a text.");
            }
            else if (words.Exists(word => word.Text == scalar.Text.Trim()))
            {
                context.Remark(item.Line, $"`{scalar.Text.Trim()}` stands twice in `{key}`. Remove one.");
            }
            else
            {
                words.Add((scalar.Text.Trim(), item.Line));
            }
        }

        return words;
    }

    /// <summary>A record inside this one.</summary>
    /// <returns>The record; <see langword="null"/> when absent or no record, which is then reported.</returns>
    public YamlRecord? Child(string key, bool required = false)
    {
        if (Value(key, required) is not { } value)
        {
            return null;
        }

        if (value is YamlMap child)
        {
            return new(child, context);
        }

        context.Fault(value.Line, $"`{key}` must be a record with keys, such as `{{ zh: …, en: … }}`.");
        return null;
    }

    /// <summary>A list of records inside this one.</summary>
    public IReadOnlyList<YamlRecord> Children(string key, bool required, bool mayBeEmpty = false)
    {
        var children = new List<YamlRecord>();
        foreach (var item in Items(key, required, mayBeEmpty))
        {
            if (item is YamlMap child)
            {
                children.Add(new(child, context));
            }
            else
            {
                context.Fault(item.Line, $"Each item of `{key}` must be a record with keys.");
            }
        }

        return children;
    }

    /// <summary>The single value of a key.</summary>
    /// <returns>The value; <see langword="null"/> when absent or no single value, which is reported as far as it is wrong.</returns>
    public YamlScalar? Scalar(string key, bool required)
    {
        var value = Value(key, required);
        if (value is YamlScalar scalar)
        {
            return scalar;
        }

        if (value is not null)
        {
            context.Fault(value.Line, $"`{key}` must be a single value, not a {(value is YamlList ? "list" : "record with keys")}.");
        }

        return null;
    }

    /// <summary>Reports every key that was never asked for.</summary>
    public void End()
    {
        foreach (var (key, entry) in map.Entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            var known = $". Remove it; known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.";
            context.Fault(entry.KeyLine, $"Unknown key `{key}`{NearestWord.Hint(key, _asked, known)}");
        }
    }

    /// <summary>Whether an id is kebab-case; reports it when not.</summary>
    public bool CheckId(string key, string id, int line)
    {
        if (Written.IsId(id))
        {
            return true;
        }

        context.Fault(line, $"`{key}` cannot be `{id}`. Use lower-case letters, digits and single hyphens, for example `portfolio-basics`.");
        return false;
    }

    private LocalText? LocalText(string key, bool required)
    {
        if (Child(key, required) is not { } child)
        {
            return null;
        }

        var text = new LocalText(child.Text("zh"), child.Text("en"));
        child.End();
        return text;
    }

    private IReadOnlyList<YamlValue> Items(string key, bool required, bool mayBeEmpty = false)
    {
        var value = Value(key, required);
        if (value is YamlList list)
        {
            if (required && list.Items.Count == 0 && !mayBeEmpty)
            {
                context.Fault(value.Line, $"`{key}` is empty. Give it at least one item.");
            }

            return list.Items;
        }

        if (value is not null)
        {
            context.Fault(value.Line, $"`{key}` must be a list, such as `[a, b]` or lines that begin with `- `.");
        }

        return [];
    }

    private YamlValue? Value(string key, bool required)
    {
        _asked.Add(key);
        if (Has(key))
        {
            return map.Entries[key].Value;
        }

        if (required)
        {
            context.Fault(LineOf(key), map.Entries.ContainsKey(key) ? $"`{key}` has no value. Write one." : $"`{key}` is missing. Add it to this record.");
        }

        return null;
    }
}
