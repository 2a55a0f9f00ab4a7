namespace CareerBot.Knowledge.Ingestion;

/// <summary>A value of a YAML file, with the line it begins on.</summary>
/// <param name="Line">The line, counted from 1.</param>
internal abstract record YamlValue(int Line);
