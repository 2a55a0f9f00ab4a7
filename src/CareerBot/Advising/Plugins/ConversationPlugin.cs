using System.ComponentModel;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Steers the conversation itself.</summary>
internal sealed class ConversationPlugin(AdvisingTurn turn)
{
    /// <summary>Fixes the language of replies.</summary>
    [KernelFunction(Tools.SetLanguage)]
    [Description("Reply in this language from now on, on the person's request.")]
    public string SetLanguage([Description("zh or en.")] string code)
    {
        var language = LanguageCode.Parse(code) ?? turn.Language;
        turn.Language = language;
        turn.State = turn.State with { ChosenLanguage = language };
        return turn.Record(new LanguageSwitched(language));
    }

    /// <summary>Says what the advisor can do.</summary>
    [KernelFunction(Tools.Help)]
    [Description("Say what you can do.")]
    public string Help() => turn.Record(new HelpShown());

    /// <summary>Begins anew.</summary>
    [KernelFunction(Tools.Restart)]
    [Description("Begin the conversation anew and forget the profile, on the person's request.")]
    public string Restart()
    {
        turn.State = DialogueState.New with
        {
            ChosenLanguage = turn.State.ChosenLanguage,
            LastLanguage = turn.State.LastLanguage,
            LastText = turn.State.LastText,
            Turns = turn.State.Turns,
        };
        return turn.Record(new Restarted());
    }

    /// <summary>Offers a human.</summary>
    [KernelFunction(Tools.OfferCounselor)]
    [Description("Offer a human counselor, on request or when you cannot help.")]
    public string OfferCounselor()
    {
        turn.Cite(RecordKind.Center, turn.Knowledge.Center.Id);
        return turn.Record(new CounselorOffered());
    }
}
