using CareerBot.Advising.Cv;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>What a client sent.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Cv">What was read of files sent along; <see langword="null"/> when none were.</param>
/// <param name="Files">How the files are shown: without their names, which often are a person's, and without content.</param>
internal sealed record SentActivity(Activity Activity, CvDocument? Cv = null, IReadOnlyList<Attachment>? Files = null);
