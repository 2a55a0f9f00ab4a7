using System.Net;
using CareerBot.Advising.Cv;
using CareerBot.Careers;
using CareerBot.Conversations;
using CareerBot.Testing;
using CareerBot.Web.Channels.BotFramework;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class TeamsFilesTests
{
    private const string Address = "https://contoso.sharepoint.com/cv.pdf?tempauth=x";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_fetched_without_any_token_and_read()
    {
        var host = new FileHost(() => Answer(SampleCv.Pdf));

        var document = await Files(host).ReadAsync(Turn(Address), Cancel);

        document.Text.ShouldContain("数据分析师");
        document.Text.ShouldNotContain(SampleCv.Phone);
        host.Asked.ShouldHaveSingleItem().Headers.Authorization.ShouldBeNull();
    }

    [Fact]
    public async Task An_address_elsewhere_is_not_asked()
    {
        var host = new FileHost(() => Answer(SampleCv.Pdf));

        var document = await Files(host).ReadAsync(Turn("https://sharepoint.com.evil.example/cv.pdf"), Cancel);

        document.Fault.ShouldBe(CvFault.NotFetched);
        host.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task What_is_not_there_is_told_and_nothing_else_is_asked(HttpStatusCode status)
    {
        var host = new FileHost(() => new HttpResponseMessage(status) { Headers = { Location = new Uri("https://evil.example/") } });

        var document = await Files(host).ReadAsync(Turn(Address), Cancel);

        document.Fault.ShouldBe(CvFault.NotFetched);
        host.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_without_end_is_given_up_at_the_limit()
    {
        var endless = new EndlessStream();
        var host = new FileHost(() => new HttpResponseMessage { Content = new StreamContent(endless) });

        var document = await Files(host).ReadAsync(Turn(Address), Cancel);

        document.Fault.ShouldBe(CvFault.TooLarge);
        endless.Given.ShouldBeLessThan(new CvOptions().MostBytes * 2);
    }

    [Fact]
    public async Task A_host_that_never_answers_is_not_waited_for()
    {
        var host = new FileHost(() => throw new TaskCanceledException());

        var document = await Files(host).ReadAsync(Turn(Address), Cancel);

        document.Fault.ShouldBe(CvFault.NotFetched);
    }

    private static HttpResponseMessage Answer(byte[] bytes) => new() { Content = new ByteArrayContent(bytes) };

    private static TeamsFiles Files(FileHost host) => new(
        host, CvReading.Intake(), Options.Create(new CvOptions()), Options.Create(new BotFrameworkOptions()), NullLogger<TeamsFiles>.Instance);

    private static InboundTurn Turn(string address) =>
        new(new ConversationId(BotFrameworkChannel.Name, "msteams/1"), "m", "p", "", Language.Zh, TurnKind.Message, "") { Files = [address] };

    private sealed class FileHost(Func<HttpResponseMessage> answer) : HttpMessageHandler, IHttpClientFactory
    {
        public List<HttpRequestMessage> Asked { get; } = [];

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request);
            return Task.FromResult(answer());
        }
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
