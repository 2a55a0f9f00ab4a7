namespace CareerBot.Web.RecordPages;

/// <summary>Adds and maps the pages of records.</summary>
internal static class RecordPagesServiceCollectionExtensions
{
    /// <summary>Adds the pages.</summary>
    public static IServiceCollection AddRecordPages(this IServiceCollection services) =>
        services.AddSingleton<RecordPagesEndpoint>();

    /// <summary>Maps the routes; what is under <c>/records</c> and no record gets a page that says so.</summary>
    public static void MapRecordPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/records/{kind}/{id}", (RecordPagesEndpoint pages, HttpRequest request, string kind, string id) =>
            pages.Show(request, kind, id));
        routes.MapGet("/records/{**rest}", (RecordPagesEndpoint pages, HttpRequest request) => pages.ShowNotFound(request));
    }
}
