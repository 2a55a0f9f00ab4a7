using CareerBot.Knowledge.Ingestion;
using Shouldly;

namespace CareerBot.Testing;

/// <summary>Says what a reading must complain about.</summary>
public static class FaultAssertions
{
    /// <summary>The reading has this one fault and nothing else, and gives no knowledge.</summary>
    public static void ShouldOnlyHaveFault(this KnowledgeReading reading, string file, int line, string words)
    {
        reading.ShouldOnlyHave(FaultSeverity.Fault, file, line, words);
        reading.Knowledge.ShouldBeNull();
    }

    /// <summary>The reading has this one remark and nothing else, and gives knowledge.</summary>
    public static void ShouldOnlyHaveRemark(this KnowledgeReading reading, string file, int line, string words)
    {
        reading.ShouldOnlyHave(FaultSeverity.Remark, file, line, words);
        reading.Knowledge.ShouldNotBeNull();
    }

    private static void ShouldOnlyHave(
        this KnowledgeReading reading, FaultSeverity severity, string file, int line, string words)
    {
        var all = string.Join('\n', reading.Faults);
        var fault = reading.Faults.ShouldHaveSingleItem(all);
        (fault.File, fault.Line, fault.Severity).ShouldBe((file, line, severity), all);
        fault.Message.ShouldContain(words, Case.Sensitive);
    }
}
