using System.Buffers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// Finds the ids in a file that cannot be read, so that one missing quote does not make every reference to its records
/// look dangling.
/// </summary>
internal static class SalvagedIds
{
    private const string Key = "id:";

    private static readonly SearchValues<char> _ends = SearchValues.Create(" \t,}\"'");

    public static void Enter(string text, IdKind kind, IdBook ids)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var entry = line.TrimStart(" \t-{");
            if (entry.StartsWith(Key, StringComparison.Ordinal))
            {
                var value = entry[Key.Length..].Trim(" \t\"'");
                var end = value.IndexOfAny(_ends);
                ids.Salvage(kind, (end < 0 ? value : value[..end]).ToString());
            }
        }
    }
}
