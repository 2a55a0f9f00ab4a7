using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Pictures;

/// <summary>Gives facts addresses of pictures, and paints what an address stands for.</summary>
internal sealed class PictureStudio(
    PictureTickets tickets, PicturePainter painter, PictureFont font, ILiveKnowledge knowledge, IOptions<PicturesOptions> options) : IDisposable
{
    private readonly MemoryCache _painted = new(new MemoryCacheOptions { SizeLimit = options.Value.CacheMegabytes * 1024L * 1024L });

    /// <summary>Links for the cards of one site.</summary>
    /// <returns>The links; <see langword="null"/> when pictures cannot be painted here.</returns>
    public PictureLinks? LinksAt(Uri site) => font.IsThere ? new PictureLinks(site, this) : null;

    /// <summary>The address of a picture of a demand report, under the site's.</summary>
    public string Address(DemandReport report, Language language) => Address(new PictureTicket(language, LastDay.DayNumber) { Demand = DemandTicket.Of(report) });

    /// <summary>The address of a picture of a skill gap, under the site's. What a person shows is sealed in it.</summary>
    public string Address(SkillGap gap, Language language) =>
        Address(new PictureTicket(language, LastDay.DayNumber) { Gap = GapTicket.Of(gap) });

    /// <summary>Paints the picture of a ticket.</summary>
    /// <param name="ticket">The sealed ticket.</param>
    /// <param name="look">What surrounds it.</param>
    /// <returns>The picture as PNG; <see langword="null"/> when there is none, or its time is over.</returns>
    public byte[]? Paint(string ticket, PictureLook look)
    {
        if (!font.IsThere || tickets.Open(ticket) is not { } opened || opened.LastDay < knowledge.Today.DayNumber)
        {
            return null;
        }

        return _painted.GetOrCreate((ticket, look), entry =>
        {
            var picture = opened.Sheet(knowledge.Current.Base) is { } sheet ? painter.Paint(sheet, look) : null;
            entry.Size = picture?.Length ?? 1;
            return picture;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _painted.Dispose();

    private DateOnly LastDay => knowledge.Today.AddDays(options.Value.LifetimeDays);

    private string Address(PictureTicket ticket) => $"pictures/{tickets.Seal(ticket)}.png";
}
