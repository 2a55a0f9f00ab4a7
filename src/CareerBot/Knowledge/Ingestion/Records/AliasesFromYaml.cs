using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads the key <c>aliases</c> of a skill or an occupation.</summary>
internal static class AliasesFromYaml
{
    /// <summary>Reads the other names of a record; either language may be missing.</summary>
    /// <param name="record">The record.</param>
    /// <param name="each">Learns each name with its line.</param>
    public static Aliases Read(YamlRecord record, Action<string, int> each)
    {
        if (record.Child("aliases") is not { } aliases)
        {
            return Aliases.None;
        }

        var (zh, en) = (aliases.Words("zh", required: false), aliases.Words("en", required: false));
        aliases.End();
        foreach (var (alias, line) in zh.Concat(en))
        {
            each(alias, line);
        }

        return new([.. zh.Select(alias => alias.Text)], [.. en.Select(alias => alias.Text)]);
    }
}
