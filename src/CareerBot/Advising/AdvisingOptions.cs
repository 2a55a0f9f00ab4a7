namespace CareerBot.Advising;

/// <summary>How the advisor speaks.</summary>
public sealed class AdvisingOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Advising";

    /// <summary>The chat model: <c>embedded</c> needs no key and no network.</summary>
    [System.ComponentModel.DataAnnotations.RegularExpression("embedded", ErrorMessage = "Set Advising:Model to embedded; see appsettings.sample.json.")]
    public string Model { get; set; } = "embedded";

    /// <summary>The folder with the prompts; empty means the <c>prompts</c> folder of the product.</summary>
    public string Prompts { get; set; } = "";

    /// <summary>The most tool calls the model may make for one message.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, 20)]
    public int MostToolCalls { get; set; } = 6;
}
