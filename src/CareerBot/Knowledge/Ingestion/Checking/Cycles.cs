namespace CareerBot.Knowledge.Ingestion;

/// <summary>Finds cycles in references. Keeps its own stack: a chain of references may be as long as the folder is large.</summary>
internal static class Cycles
{
    /// <summary>Finds cycles; no id stands in two of them.</summary>
    /// <param name="references">To whom each id refers; ids that are no key are passed over.</param>
    /// <returns>Each cycle once, in the order of its references; empty when there is none.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IReadOnlyDictionary<string, IReadOnlyList<string>> references)
    {
        var cycles = new List<IReadOnlyList<string>>();
        var (done, reported) = (new HashSet<string>(), new HashSet<string>());
        foreach (var start in references.Keys.Order(StringComparer.Ordinal))
        {
            Follow(start, references, done, cycle =>
            {
                if (!cycle.Any(reported.Contains))
                {
                    reported.UnionWith(cycle);
                    cycles.Add(cycle);
                }
            });
        }

        return cycles;
    }

    private static void Follow(
        string start, IReadOnlyDictionary<string, IReadOnlyList<string>> references, HashSet<string> done, Action<IReadOnlyList<string>> found)
    {
        var path = new List<string>();
        var depthOf = new Dictionary<string, int>();
        var open = new Stack<IEnumerator<string>>();
        Enter(start);
        while (open.TryPeek(out var next))
        {
            if (!next.MoveNext())
            {
                done.Add(path[^1]);
                depthOf.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
                open.Pop();
            }
            else if (depthOf.TryGetValue(next.Current, out var depth))
            {
                found(path[depth..]);
            }
            else
            {
                Enter(next.Current);
            }
        }

        void Enter(string id)
        {
            if (!done.Contains(id) && references.TryGetValue(id, out var targets))
            {
                depthOf[id] = path.Count;
                path.Add(id);
                open.Push(targets.GetEnumerator());
            }
        }
    }
}
