using CareerBot.Advising;
using CareerBot.Conversations;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using CareerBot.Web.Channels.BotFramework;
using CareerBot.Web.Channels.DirectLine;
using CareerBot.Web.ChatPage;
using CareerBot.Web.Hosting;
using CareerBot.Web.Pictures;
using CareerBot.Web.RecordPages;

var builder = WebApplication.CreateBuilder(HostSettings.For(args));
builder.AddHosting();
builder.Services
    .AddAdvising()
    .AddRecommendations()
    .AddConversations()
    .AddKnowledge()
    .AddDirectLine()
    .AddBotFramework()
    .AddPictures()
    .AddChatPage()
    .AddRecordPages();

return await HostRun.UntilStoppedAsync(() =>
{
    var app = builder.Build();
    app.UseHosting();
    app.MapChatPage();
    app.MapRecordPages();
    app.MapPictures();
    app.MapDirectLine();
    app.MapBotFramework();
    return app;
});

/// <summary>The host, named so that tests can start it.</summary>
internal sealed partial class Program;
