using CareerBot.Advising.Citations;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>
/// The desk one message is worked on: the knowledge it is answered from, the state it changes, and what the tools
/// have established so far. Lives for one Turn and is never shared.
/// </summary>
internal sealed class AdvisingTurn(PublishedKnowledge knowledge, Recommender recommender, DialogueState state, PersonMessage message)
{
    private readonly List<Outcome> _outcomes = [];

    /// <summary>The version of the knowledge this Turn keeps to its end.</summary>
    public PublishedKnowledge Published { get; } = knowledge;

    /// <summary>The records.</summary>
    public KnowledgeBase Knowledge => Published.Base;

    /// <summary>Gaps, paths and matches over these records today.</summary>
    public Recommender Recommender { get; } = recommender;

    /// <summary>What the person said.</summary>
    public PersonMessage Message { get; } = message;

    /// <summary>The state, as this Turn has changed it so far.</summary>
    public DialogueState State { get; set; } = state;

    /// <summary>What is known of the person, as this Turn has changed it so far.</summary>
    public Profile Profile
    {
        get => State.Profile;
        set => State = State with { Profile = value };
    }

    /// <summary>The language to reply in.</summary>
    public Language Language { get; set; }

    /// <summary>The records cited.</summary>
    public CitationBook Citations { get; } = new(knowledge.Base);

    /// <summary>What the tools established, in order.</summary>
    public IReadOnlyList<Outcome> Outcomes => _outcomes;

    /// <summary>The tools called, in order.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Keeps what a tool established.</summary>
    /// <returns>The outcome as the model reads it.</returns>
    public string Record(Outcome outcome)
    {
        _outcomes.Add(outcome);
        return outcome.ForModel(this);
    }

    /// <summary>Cites a record.</summary>
    /// <returns>Its number.</returns>
    public int Cite(RecordKind kind, string id, string? excerpt = null) => Citations.Cite(new RecordKey(kind, id), excerpt);

    /// <summary>Remembers a list as the latest shown.</summary>
    public void Show(string kind, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            State = State with { Shown = [new ShownList(kind, ids), .. State.Shown.Where(list => list.Kind != kind)] };
        }
    }

    /// <summary>Remembers a record as the one talked about.</summary>
    public void Discuss(string kind, string id) => State = State with { Topic = new ShownRecord(kind, id) };
}
