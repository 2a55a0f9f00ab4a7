using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Pictures;

/// <summary>Adds and maps the pictures on cards.</summary>
internal static class PicturesServiceCollectionExtensions
{
    /// <summary>Adds the pictures.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PicturesOptions, PicturesOptionsValidator>().BindConfiguration(PicturesOptions.Section);
        return services
            .AddSingleton(new PictureFont(PictureFont.DefaultPath))
            .AddSingleton<PictureTickets>()
            .AddSingleton<PicturePainter>()
            .AddSingleton<PictureStudio>();
    }

    /// <summary>Maps <c>GET /pictures/{ticket}.png</c>. Channels fetch pictures without a person's credentials: the sealed ticket is the credential.</summary>
    public static void MapPictures(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/pictures/{ticket:maxlength(3000)}.png", Paint);

    private static Results<FileContentHttpResult, NotFound> Paint(string ticket, string? look, PictureStudio pictures, HttpResponse response)
    {
        var surroundings = look == "dark" ? PictureLook.Dark : PictureLook.Light;
        if (pictures.Paint(ticket, surroundings) is not { } picture)
        {
            return TypedResults.NotFound();
        }

        response.Headers[HeaderNames.CacheControl] = "private, max-age=86400, immutable";
        return TypedResults.File(picture, "image/png");
    }
}
