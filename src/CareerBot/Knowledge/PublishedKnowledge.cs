using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>One published version of the knowledge: records, search over them, and the linker that knows their names.</summary>
/// <param name="Version">The version, a digest of the folder's content.</param>
/// <param name="Base">The records.</param>
/// <param name="Search">Search over their passages.</param>
/// <param name="Linker">Finds their names in text.</param>
public sealed record PublishedKnowledge(string Version, KnowledgeBase Base, IPassageSearch Search, SkillLinker Linker);
