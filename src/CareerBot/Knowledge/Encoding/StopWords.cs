using System.Collections.Frozen;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Words that carry no subject in either language. They are facts about the languages, not about a center.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Function = Words(
        """
        a an the and or but nor if then else so than as of at by for from in into on onto to up out off over under with
        within without about against between through during before after above below per via is am are was were be been
        being do does did done doing have has had having can could may might must shall should will would ought it its
        itself this that these those there here he him his she her hers they them their theirs we us our ours you your
        yours i me my mine myself yourself themselves ourselves not no s t d ll m re ve im ive id youre dont doesnt didnt
        isnt arent cant wont also too very just
        的 了 着 过 地 得 和 与 及 或 在 是 也 都 就 而 但 并 把 被 让 给 对 从 向 以 于 之 其 这 那 吗 呢 吧 啊 呀 嘛 哦 嗯
        我 你 您 他 她 它 我们 你们 他们 她们 它们 这个 那个 这些 那些 一个 以及 或者 还是 因为 所以 如果 但是 而且
        """);

    private static readonly FrozenSet<string> Asking = Words(
        """
        what which who whom whose when where why how whether much many any some something anything tell know want need
        like please help find show give get go come let make look see say ask thing lot way sure hi hello thanks thank ok
        question answer exactly
        什么 怎么 怎样 怎么样 如何 哪 哪些 哪里 哪儿 哪个 哪家 哪种 谁 几 多少 多久 为什么 为何 何时 何 什么样 么 样 多 少 久
        请 请问 问 问下 一下 下 想 想要 要 需要 可以 可 能 能够 能不能 可不可以 会 会不会 有 没有 没 有没有 是不是 是否 知道 告诉 介绍 说
        帮 帮忙 看 看看 找 给我 谢谢 你好 您好 不 个 些 种 里 上 来 去 做 到 用 吗 还 又 再 很 太 最 更 人 时候 时 什 为 怎 如 些什么
        """);

    /// <summary>Whether a token is left out of the index.</summary>
    public static bool Contains(string token) => Function.Contains(token);

    /// <summary>Whether a token tells nothing of what a question is about.</summary>
    public static bool IsAsking(string token) => Function.Contains(token) || Asking.Contains(token);

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
