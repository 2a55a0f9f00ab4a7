using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>What a version was made from and how.</summary>
/// <param name="Folder">The files of the folder.</param>
/// <param name="Encoder">The rules, dictionaries and embedding model its passages were encoded with.</param>
/// <param name="Statistics">Its word counts.</param>
internal sealed record ArchivedVersion(KnowledgeFiles Folder, string Encoder, TermStatistics Statistics);
