using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>Makes the linker that knows the names of a version's records.</summary>
/// <param name="knowledge">The records.</param>
public delegate SkillLinker LinkerFactory(KnowledgeBase knowledge);
