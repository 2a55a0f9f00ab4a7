namespace CareerBot.Knowledge.Ingestion;

/// <summary>Knows every id of the folder, and who refers to which: doubles and dangling references show here.</summary>
internal sealed class IdBook(FaultList faults)
{
    private readonly Dictionary<IdKind, Dictionary<string, Place>> _defined =
        Enum.GetValues<IdKind>().ToDictionary(kind => kind, _ => new Dictionary<string, Place>(StringComparer.Ordinal));

    /// <summary>Ids that stand in a file too broken to read: referring to them is not a fault of the reference.</summary>
    private readonly HashSet<(IdKind Kind, string Id)> _salvaged = [];

    private readonly List<(IdKind Kind, string Id, Place Place)> _references = [];

    /// <summary>Enters an id; a second one of the same kind is a fault that names both places.</summary>
    public void Define(IdKind kind, string id, Place place)
    {
        if (id.Length > 0 && !_defined[kind].TryAdd(id, place))
        {
            faults.Add(place.File, place.Line, FaultSeverity.Fault, $"The {Word(kind)} id `{id}` is already used at {_defined[kind][id]}. Give one of the two another id.");
        }
    }

    /// <summary>Enters an id that was found in a file which cannot be read otherwise.</summary>
    public void Salvage(IdKind kind, string id) => _salvaged.Add((kind, id));

    /// <summary>Notes a reference, to be resolved when everything is read.</summary>
    public void Refer(IdKind kind, string id, Place place)
    {
        if (id.Length > 0)
        {
            _references.Add((kind, id, place));
        }
    }

    /// <summary>The id as entered, so that many references share one string; <see langword="null"/> when there is none.</summary>
    public string? Known(IdKind kind, ReadOnlySpan<char> id) =>
        _defined[kind].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var known, out _) ? known
        : _salvaged.Count > 0 && _salvaged.Contains((kind, id.ToString())) ? id.ToString()
        : null;

    /// <summary>Reports every reference to an id that does not exist.</summary>
    public void ResolveReferences()
    {
        foreach (var (kind, id, place) in _references.Where(reference => Known(reference.Kind, reference.Id) is null))
        {
            faults.Add(place.File, place.Line, FaultSeverity.Fault, Unknown(kind, id));
        }
    }

    /// <summary>The message for an id that does not exist.</summary>
    public string Unknown(IdKind kind, string id) =>
        $"There is no {Word(kind)} `{id}`{NearestWord.Hint(id, _defined[kind].Keys, $". Correct the id, or add it {Home(kind)}.")}";

    public static string Word(IdKind kind) => kind.ToString().ToLowerInvariant();

    private static string Home(IdKind kind) => kind switch
    {
        IdKind.District => $"to `districts` in {KnowledgeLayout.CenterFile}",
        IdKind.Field => $"to {KnowledgeLayout.FieldsFile}",
        IdKind.Skill => "to a file in skills/",
        IdKind.Occupation => "to a file in occupations/",
        IdKind.Course => "as a file in courses/",
        IdKind.Posting => "to a file in jobs/",
        _ => "as a file in guides/",
    };
}
