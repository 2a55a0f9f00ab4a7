namespace CareerBot.Knowledge.Ingestion;

/// <summary>How much a <see cref="KnowledgeFault"/> matters.</summary>
public enum FaultSeverity
{
    /// <summary>Must be corrected: the folder does not load.</summary>
    Fault,

    /// <summary>Worth a look: the folder loads.</summary>
    Remark,
}
