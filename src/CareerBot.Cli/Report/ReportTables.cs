using CareerBot.Reports;
using Spectre.Console;

namespace CareerBot.Cli;

/// <summary>A report as tables for a terminal.</summary>
internal static class ReportTables
{
    private const int Width = 110;
    private const int MostRows = 25;

    /// <summary>Writes the report.</summary>
    public static string Write(MarketReport report, ReportWording wording)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        text.WriteLine(report.Title);
        text.WriteLine($"{report.Scope} · {wording.Text("published", ("period", report.Period))}");
        text.WriteLine(string.Join(" · ", report.Totals.Select(total => $"{total.Figure} {total.Meaning}")));
        if (report.Figures.Count == 0)
        {
            text.WriteLine(wording.Text("nothing"));
        }

        foreach (var figure in report.Figures)
        {
            text.WriteLine();
            text.WriteLine(figure.Drawing.Title);
            console.Write(Draw(figure.Table));
            WriteRest(text, figure.Table, wording);
            text.WriteLine(figure.Note);
        }

        text.WriteLine();
        text.WriteLine(wording.Text("method"));
        foreach (var sentence in report.Method)
        {
            text.WriteLine($"- {sentence}");
        }

        return text.ToString().TrimEnd();
    }

    private static Table Draw(ReportTable figures)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (place, heading) in figures.Headings.Index())
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)) { Alignment = place == 0 ? Justify.Left : Justify.Right });
        }

        foreach (var row in figures.Rows.Take(MostRows))
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        return table;
    }

    private static void WriteRest(StringWriter text, ReportTable figures, ReportWording wording)
    {
        if (figures.Rows.Count > MostRows)
        {
            text.WriteLine("  … " + wording.Text("more-rows", ("count", figures.Rows.Count - MostRows)));
        }
    }
}
