using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerBot.Advising.Outcomes;

/// <summary>What one tool call established.</summary>
internal abstract record Outcome
{
    /// <summary>The fact to show with it; <see langword="null"/> when words are enough.</summary>
    public virtual Fact? Fact => null;

    /// <summary>Figures that may be said of it without a source, because they count the person's own things or the product's own limits.</summary>
    public virtual IEnumerable<string> OwnWords => [];

    /// <summary>The outcome as a language model reads it: compact JSON, every record with the number to cite it by.</summary>
    public string ForModel(AdvisingTurn turn)
    {
        var result = new JsonObject { ["result"] = GetType().Name };
        Describe(result, turn);
        return result.ToJsonString(JsonSerializerOptions.Web);
    }

    /// <summary>Adds what a model needs to word the outcome.</summary>
    protected virtual void Describe(JsonObject result, AdvisingTurn turn)
    {
    }
}
