using CareerBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Web.Tests.Acceptance;

/// <summary>The same conversation held once in each language, through the real host.</summary>
public sealed class PlayedTalks(Demonstration demonstration) : IAsyncLifetime
{
    /// <summary>What is said, in order: a name for it, in English, in Chinese.</summary>
    internal static readonly IReadOnlyList<(string Name, string English, string Chinese)> Script =
    [
        ("rich", Browser.RichMessage.English, Browser.RichMessage.Chinese),
        ("known", "what do you know about me?", "你知道我什么？"),
        ("cheaper", "cheaper", "便宜一点"),
        ("python", "I already know Python", "我已经会Python了"),
        ("why", "why the first course?", "为什么先上第一门课？"),
        ("path", "show my learning path", "再给我看看学习路径"),
        ("second", "tell me about the second one", "说说第二门"),
        ("jobs", "which companies hire for this in Pudong above 20k?", "浦东有哪些公司在招，月薪2万以上？"),
        ("refunds", "how do refunds work?", "怎么退费？"),
        ("about-me", "what do you know about me?", "你知道我什么？"),
        ("forget", "forget my budget", "忘掉我的预算"),
        ("after", "what do you know about me now?", "你现在知道我什么？"),
    ];

    private readonly Dictionary<(string Language, string Name), Answer> _answers = [];

    internal RunningHost Host => demonstration.Host;

    internal ILiveKnowledge Live => Host.Services.GetRequiredService<ILiveKnowledge>();

    /// <summary>How many messages of the bot answered each message, by conversation.</summary>
    internal Dictionary<string, IReadOnlyList<int>> RepliesToEach { get; } = [];

    internal Answer this[string language, string name] => _answers[(language, name)];

    public async ValueTask InitializeAsync()
    {
        foreach (var language in new[] { "en", "zh" })
        {
            await PlayAsync(language);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task PlayAsync(string language)
    {
        var talk = await Host.DirectLine.StartAsync();
        foreach (var (name, english, chinese) in Script)
        {
            var reply = await talk.AskAsync(language == "zh" ? chinese : english, language == "zh" ? "zh-CN" : "en-US");
            _answers[(language, name)] = new Answer(reply);
        }

        var all = await talk.AllAsync();
        RepliesToEach[language] =
        [
            .. all.Where(activity => (string?)activity["from"]!["role"] == "user")
                .Select(asked => all.Count(activity => (string?)activity["replyToId"] == (string)asked["id"]!)),
        ];
    }
}
