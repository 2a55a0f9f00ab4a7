using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// Understands messages in Chinese and English by word lists, a grammar and a classifier. It learns once, from the prompt files;
/// what names a particular center is masked first, so that the same reader serves every knowledge folder.
/// </summary>
internal sealed class MessageReader : IMessageReader
{
    /// <summary>What makes the linker believe that a word names a skill.</summary>
    private const string SkillContext = "skills, ";

    private readonly UnderstandingPrompts _prompts;
    private readonly IntentRanker _ranker;

    /// <summary>Makes the reader; learning takes about a second, unless it was learned before.</summary>
    /// <param name="prompts">The word lists and examples.</param>
    /// <param name="learned">Keeps what was learned between starts.</param>
    public MessageReader(UnderstandingPrompts prompts, LearnedIntentsFile learned)
    {
        _prompts = prompts;
        var phrases = new PhraseTable(prompts);
        var segments = new SegmentReader(phrases);
        _ranker = new(
            phrases,
            segments,
            Learned(prompts, segments, learned),
            prompts.Intents.ToDictionary(prompt => prompt.Intent, prompt => prompt.Needs));
    }

    private static IntentClassifier Learned(UnderstandingPrompts prompts, SegmentReader segments, LearnedIntentsFile file)
    {
        if (file.Read(prompts.Fingerprint) is { } known)
        {
            return known;
        }

        var learned = IntentTrainer.Train(new IntentExamples(prompts, segments).All());
        file.Write(prompts.Fingerprint, learned);
        return learned;
    }

    /// <inheritdoc/>
    public Understanding Read(string text, PublishedKnowledge knowledge, DateOnly today, string? expecting)
    {
        var folded = Script.Fold(text, _prompts.Simplify);
        var mentions = FieldWords.Add(text, folded, Link(text, knowledge, expecting), knowledge.Base);
        var message = new MessageText(text, folded, mentions, _prompts.Lexicon);
        var told = ItemReader.Read(message, new(today, knowledge.Base.Center.Holidays), expecting);
        told = told with { Entities = Entities(message) };
        var shape = Remainder.ShapeOf(message);
        var intents = _ranker.Rank(message, told, new(expecting, shape));
        return new()
        {
            Text = text,
            Language = LanguageGuess.Of(message),
            Intents = intents,
            Mentions = mentions,
            Told = shape == MessageShape.Value ? told : WithRoles(told, intents),
            Shape = shape,
            Nouns = ReferenceReader.Nouns(message),
            References = ReferenceReader.Read(message),
            Aspects = Aspects(message),
        };
    }

    /// <summary>
    /// Names the records a message names. "Excel a bit" may be about an ordinary word; as the answer to a question about goal or skills it is
    /// linked as part of a sentence about skills.
    /// </summary>
    private static IReadOnlyList<Mention> Link(string text, PublishedKnowledge knowledge, string? expecting)
    {
        var mentions = knowledge.Linker.Link(text);
        if (expecting is not Slots.Skills && (mentions.Count > 0 || expecting is not Slots.Target))
        {
            return mentions;
        }

        IReadOnlyList<Mention> skills = [.. knowledge.Linker.Link(SkillContext + text)
            .Where(mention => mention.Kind == MentionKind.Skill && mention.Start >= SkillContext.Length)
            .Select(mention => mention with { Start = mention.Start - SkillContext.Length, Evidence = text })];
        return skills.Count > mentions.Count ? skills : mentions;
    }

    /// <summary>The sides of a thing asked about, by the names of the meanings in the word lists.</summary>
    private static string[] Aspects(MessageText message)
    {
        var aspects = new List<string>();
        foreach (var cue in message.Cues(Theme.Concept))
        {
            aspects.Add(cue.Value);
        }

        return [.. aspects.Distinct()];
    }

    /// <summary>A sum without a role is a salary among jobs, else what learning may cost where that is the matter.</summary>
    private static ToldItems WithRoles(ToldItems told, IReadOnlyList<RankedIntent> intents)
    {
        if (told.Amounts.All(amount => amount.Role != AmountRole.Unclear))
        {
            return told;
        }

        var role = intents.Count == 0 ? AmountRole.Unclear : intents[0].Name switch
        {
            Intents.FindJobs or Intents.Demand => AmountRole.Salary,
            Intents.AdjustPath or Intents.RecommendPath or Intents.FindCourses => AmountRole.Budget,
            Intents.Tell when intents.Any(intent => intent.Name is Intents.AdjustPath or Intents.RecommendPath) => AmountRole.Budget,
            _ => AmountRole.Unclear,
        };
        return told with { Amounts = [.. told.Amounts.Select(amount => amount.Role == AmountRole.Unclear ? amount with { Role = role } : amount)] };
    }

    private static RecognizedEntity[] Entities(MessageText message)
    {
        var spans = message.Mentions
            .Select(mention => (mention.Start, Entity: new RecognizedEntity(mention.Kind.ToString().ToLowerInvariant(), mention.Id, mention.Text)))
            .Concat(message.Found.Select(item => (item.Start, Entity: new RecognizedEntity(item.Kind, item.Value, message.Words(item.Start, item.End)))));
        return [.. spans.OrderBy(span => span.Start).Select(span => span.Entity)];
    }
}
