namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// A 64-bit hash of a token, built character by character so that all words beginning at one place cost one pass.
/// With half a million words the chance of two sharing a hash is below one in a hundred million.
/// </summary>
internal static class TokenHash
{
    /// <summary>The hash of nothing, to be extended.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>The hash of one more character.</summary>
    public static ulong Extend(ulong hash, char next) => (hash ^ next) * 1099511628211;

    /// <summary>The finished hash of a token; never 0, which marks a free place in <see cref="HashedTable"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> token)
    {
        var hash = Start;
        foreach (var character in token)
        {
            hash = Extend(hash, character);
        }

        return Finish(hash);
    }

    /// <summary>Spreads the bits of an extended hash.</summary>
    public static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15;
        return (hash ^ (hash >> 29)) | 1;
    }
}
