using CareerBot.Knowledge;

namespace CareerBot.Advising;

/// <summary>A record behind a claim. 引用</summary>
/// <param name="Number">The number of its mark, <c>[n]</c>, in the text.</param>
/// <param name="Record">The record.</param>
/// <param name="Title">Its title in the reply's language.</param>
/// <param name="Url">Where it can be read: the product's own record page, or the original.</param>
/// <param name="Updated">The day the record was last checked.</param>
/// <param name="Excerpt">The words of the record that carry the claim; at most 160 characters.</param>
public sealed record AdviceSource(
    int Number, RecordKey Record, string Title, Uri? Url, DateOnly Updated, string Excerpt);
