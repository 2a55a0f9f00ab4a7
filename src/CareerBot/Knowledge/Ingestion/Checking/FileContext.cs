namespace CareerBot.Knowledge.Ingestion;

/// <summary>The file being read, with where its faults and ids go.</summary>
/// <param name="File">The path relative to the folder.</param>
/// <param name="Faults">Collects what is wrong.</param>
/// <param name="Ids">Knows which ids exist and who refers to them.</param>
/// <param name="SkillNames">Knows which skill a word names.</param>
internal sealed record FileContext(string File, FaultList Faults, IdBook Ids, SkillNames SkillNames)
{
    public void Fault(int line, string message) => Faults.Add(File, line, FaultSeverity.Fault, message);

    public void Remark(int line, string message) => Faults.Add(File, line, FaultSeverity.Remark, message);

    public void Define(IdKind kind, string id, int line) => Ids.Define(kind, id, new(File, line));

    public void Refer(IdKind kind, string id, int line) => Ids.Refer(kind, id, new(File, line));
}
