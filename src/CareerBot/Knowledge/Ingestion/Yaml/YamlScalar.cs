namespace CareerBot.Knowledge.Ingestion;

/// <summary>One word, number, date or text.</summary>
/// <param name="Text">The text as written, without quotes.</param>
/// <param name="Quoted">Whether it stood in quotes or a block: then <c>null</c> and <c>~</c> are words.</param>
/// <param name="Line">The line, counted from 1.</param>
internal sealed record YamlScalar(string Text, bool Quoted, int Line) : YamlValue(Line)
{
    /// <summary>Whether nothing is written.</summary>
    public bool IsNothing => string.IsNullOrWhiteSpace(Text) || (!Quoted && Text is "~" or "null" or "Null" or "NULL");
}
