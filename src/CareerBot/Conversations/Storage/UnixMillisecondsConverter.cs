using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CareerBot.Conversations;

/// <summary>Stores a time as milliseconds since 1970.</summary>
internal sealed class UnixMillisecondsConverter() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
