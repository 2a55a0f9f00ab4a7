using CareerBot.Careers;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>Deals postings out to the fields by their shares, exactly, and within a field to its occupations.</summary>
internal sealed class FieldSplit
{
    private readonly List<(double Share, IReadOnlyList<Occupation> Occupations, IReadOnlyList<double> Weights)> _fields;

    /// <summary>Prepares the split.</summary>
    /// <param name="knowledge">The folder: its fields, and its own postings, which tell how common an occupation is.</param>
    /// <param name="shares">The share of each field; when it names none of the folder's fields, all are equal.</param>
    public FieldSplit(KnowledgeBase knowledge, IReadOnlyDictionary<string, double> shares)
    {
        var isKnown = knowledge.Fields.Any(field => shares.GetValueOrDefault(field.Id.Value) > 0);
        var seen = knowledge.Postings.Select(posting => posting.Occupation).OfType<OccupationId>().CountBy(occupation => occupation).ToDictionary();
        _fields =
        [
            .. knowledge.Fields
                .Select(field => (
                    Share: isKnown ? shares.GetValueOrDefault(field.Id.Value) : 1,
                    Occupations: knowledge.Occupations.Where(occupation => occupation.Field == field.Id).ToList()))
                .Where(field => field.Share > 0 && field.Occupations.Count > 0)
                .Select(field => (
                    field.Share,
                    (IReadOnlyList<Occupation>)field.Occupations,
                    (IReadOnlyList<double>)[.. field.Occupations.Select(occupation => 1.0 + seen.GetValueOrDefault(occupation.Id))])),
        ];
    }

    /// <summary>Deals out postings in random order.</summary>
    public IReadOnlyList<Occupation> Deal(int count, Random random)
    {
        var total = _fields.Sum(field => field.Share);
        var (dealt, reached) = (new Occupation[count], 0.0);
        var next = 0;
        foreach (var (share, occupations, weights) in _fields)
        {
            reached += share;
            for (var end = (int)Math.Round(count * reached / total); next < end; next++)
            {
                dealt[next] = occupations[random.PickWeighted(weights)];
            }
        }

        random.Shuffle(dealt);
        return dealt;
    }
}
