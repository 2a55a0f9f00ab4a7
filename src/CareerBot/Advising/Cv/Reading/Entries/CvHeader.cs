namespace CareerBot.Advising.Cv;

/// <summary>The lines that name a job or a study, and what tells its time.</summary>
internal sealed class CvHeader
{
    private readonly List<CvLine> _lines = [];

    /// <summary>The lines.</summary>
    public IReadOnlyList<CvLine> Lines => _lines;

    /// <summary>The period its lines tell: a range when there is one.</summary>
    public CvPeriod? Period => _lines.Select(line => line.Period).FirstOrDefault(period => period?.IsRange == true)
        ?? _lines.Select(line => line.Period).FirstOrDefault(period => period is not null);

    /// <summary>Adds a line.</summary>
    public void Add(CvLine line) => _lines.Add(line);

    /// <summary>The parts of its lines, the period left out.</summary>
    public IReadOnlyList<CvPiece> Pieces(CvPieces pieces)
    {
        var all = new List<CvPiece>();
        foreach (var line in _lines)
        {
            var rest = line.Period is { } period ? CvPieces.Without(line.Text, period) : line.Text;
            var before = all.Count == 0 ? 0 : all[^1].Group;
            all.AddRange(pieces.Divide(rest).Where(piece => piece.Label is not (CvLabel.Period or CvLabel.Personal))
                .Select(piece => piece with { Group = piece.Group + before }));
        }

        return all;
    }
}
