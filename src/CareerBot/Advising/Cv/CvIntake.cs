using Microsoft.Extensions.Options;

namespace CareerBot.Advising.Cv;

/// <summary>Takes in CVs where channels receive them: what leaves it is text without personal details.</summary>
public sealed class CvIntake
{
    private readonly CvTools _tools;
    private readonly CvFileReader _files;
    private readonly ReadingRoom _room;
    private readonly CvOptions _options;

    internal CvIntake(CvTools tools, IOptions<CvOptions> options)
    {
        _tools = tools;
        _options = options.Value;
        _files = new CvFileReader(_options);
        _room = new ReadingRoom(_options);
    }

    /// <summary>Reads the files of one message.</summary>
    /// <param name="files">The files; those beyond the limit are left out.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The text of those that can be read, or why none can.</returns>
    public async Task<CvDocument> ReadAsync(IReadOnlyList<CvFile> files, CancellationToken cancellationToken)
    {
        var document = await _room.ReadAsync(
            late => Join([.. files.Take(_options.MostFiles).Select(file => _files.Read(file, late))]), cancellationToken);
        return document with { Text = _tools.Details.Remove(CvText.Clean(document.Text)) };
    }

    /// <summary>A message as it may be kept: of a pasted CV, without personal details; any other as it is.</summary>
    public string Kept(string message) =>
        _tools.Recognition.IsCv(message) ? _tools.Details.Remove(CvText.Clean(message)) : message;

    private static CvDocument Join(IReadOnlyList<CvDocument> documents) =>
        documents.Any(document => document.Fault == CvFault.None)
            ? new CvDocument(string.Join("\n\n", documents.Where(document => document.Fault == CvFault.None).Select(document => document.Text)))
            : documents.Count == 0 ? CvDocument.Unread(CvFault.NoText) : documents[0];
}
