using CareerBot.Advising.Cv;
using CareerBot.Advising.Plugins;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace CareerBot.Advising;

/// <summary>Runs one Turn through Semantic Kernel: the same kernel, plugins and loop for every kind of model.</summary>
internal sealed class KernelTurn(AdvisingOptions options, CvTools cv, CvOptions files)
{
    /// <summary>Lets the model call tools until it has words.</summary>
    /// <param name="turn">The desk the tools work on.</param>
    /// <param name="client">The model.</param>
    /// <param name="system">The system prompt.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <returns>The model's words, unchecked.</returns>
    public async Task<string> RunAsync(AdvisingTurn turn, IChatClient client, string system, CancellationToken cancellationToken)
    {
        var kernel = new Kernel(plugins: Plugins(turn));
        kernel.FunctionInvocationFilters.Add(new CallRecorder(turn));
        using var looping = client.AsBuilder().UseKernelFunctionInvocation().Build();
        if (looping.GetService<FunctionInvokingChatClient>() is { } loop)
        {
            loop.MaximumIterationsPerRequest = options.MostToolCalls + 1;
        }

        var history = new ChatHistory(system);
        history.AddUserMessage(turn.Message.Text);
        var settings = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
        var answer = await looping.AsChatCompletionService().GetChatMessageContentAsync(history, settings, kernel, cancellationToken);
        return answer.Content ?? "";
    }

    private KernelPluginCollection Plugins(AdvisingTurn turn) =>
    [
        KernelPluginFactory.CreateFromObject(new ProfilePlugin(turn), "profile"),
        KernelPluginFactory.CreateFromObject(new OccupationsPlugin(turn), "occupations"),
        KernelPluginFactory.CreateFromObject(new PathPlugin(turn), "path"),
        KernelPluginFactory.CreateFromObject(new CoursesPlugin(turn), "courses"),
        KernelPluginFactory.CreateFromObject(new JobsPlugin(turn), "jobs"),
        KernelPluginFactory.CreateFromObject(new GuidesPlugin(turn), "guides"),
        KernelPluginFactory.CreateFromObject(new CvPlugin(turn, cv, files), "cv"),
        KernelPluginFactory.CreateFromObject(new ConversationPlugin(turn), "conversation"),
    ];

    private sealed class CallRecorder(AdvisingTurn turn) : IFunctionInvocationFilter
    {
        public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
        {
            turn.Calls.Add(context.Function.Name);
            return next(context);
        }
    }
}
