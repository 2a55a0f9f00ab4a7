namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reports cycles among references of one kind, such as courses that come after each other.</summary>
internal static class ReferenceCycles
{
    /// <summary>Reports each cycle at the place of its first reference.</summary>
    /// <param name="references">Who refers to whom, and where that is written.</param>
    /// <param name="key">The key that refers.</param>
    /// <param name="faults">Where faults go.</param>
    /// <returns>The ids that stand in a cycle.</returns>
    public static IReadOnlySet<string> Report(
        IReadOnlyDictionary<string, (IReadOnlyList<string> Targets, Place Place)> references, string key, FaultList faults)
    {
        var cycles = Cycles.Find(references.ToDictionary(entry => entry.Key, entry => entry.Value.Targets));
        foreach (var cycle in cycles)
        {
            var place = references[cycle[0]].Place;
            faults.Add(
                place.File,
                place.Line,
                FaultSeverity.Fault,
                $"`{key}` runs in a circle: {string.Join(" → ", cycle.Append(cycle[0]))}. Remove one of these references.");
        }

        return cycles.SelectMany(cycle => cycle).ToHashSet();
    }
}
