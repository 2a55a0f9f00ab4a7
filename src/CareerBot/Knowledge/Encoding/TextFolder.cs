namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Removes differences that no searcher means: full and half width, upper and lower case, traditional and simplified characters.</summary>
/// <param name="simplified">For each UTF-16 unit its simplified form, 0 where it stays; empty when no table is at hand.</param>
internal sealed class TextFolder(char[] simplified)
{
    /// <summary>Folds a text.</summary>
    /// <returns>The folded text; offsets into the original are not kept.</returns>
    public string Fold(string text)
    {
        var normal = text.IsNormalized(System.Text.NormalizationForm.FormKC)
            ? text
            : text.Normalize(System.Text.NormalizationForm.FormKC);
        return string.Create(normal.Length, (normal, simplified), static (target, state) =>
        {
            state.normal.AsSpan().ToLowerInvariant(target);
            for (var i = 0; state.simplified.Length > 0 && i < target.Length; i++)
            {
                target[i] = state.simplified[target[i]] is var simple and not '\0' ? simple : target[i];
            }
        });
    }
}
