using Send.Hosting.Documents;
using Send.Reporting.V1;

namespace Send.Cli.Output;

/// <summary>Writes findings in the format that was asked for.</summary>
internal sealed class FindingsWriter(OutputFormat format, bool full)
{
    public void Area(AreaFindings area)
    {
        if (format == OutputFormat.Json)
            ProtoJson.Write(area);
        else if (format == OutputFormat.Csv)
            Rows([area], header: true);
        else
            FindingsText.Write(area, full);
    }

    public void National(GetNationalFindingsResponse national)
    {
        if (format == OutputFormat.Json)
            ProtoJson.Write(national);
        else if (format == OutputFormat.Csv)
            Rows(national);
        else
            FindingsText.Write(national);
    }

    public async Task Areas(IAsyncEnumerable<ListAreaFindingsResponse> areas)
    {
        var table = FindingsText.Overview();
        var complete = true;
        if (format == OutputFormat.Csv)
            Rows([], header: true);
        await foreach (var answer in areas)
        {
            complete &= answer.AreaFindings.Complete;
            if (format == OutputFormat.Json)
                Console.Out.WriteLine(ProtoJson.Line(answer.AreaFindings));
            else if (format == OutputFormat.Csv)
                Rows([answer.AreaFindings], header: false);
            else
                FindingsText.AddTo(table, answer.AreaFindings);
        }
        if (format == OutputFormat.Table)
            Terminal.Out.Write(table);
        if (!complete)
            await Console.Error.WriteLineAsync("A source did not answer: the findings are incomplete. Ask for one area to see which.");
    }

    private static void Rows(IEnumerable<AreaFindings> areas, bool header)
    {
        if (header)
            CsvLine.Write(Console.Out, "area", "name", "finding", "title", "verdict", "sentence", "as_of", "complete", "rule");
        foreach (var area in areas)
        {
            foreach (var f in area.Findings)
            {
                CsvLine.Write(
                    Console.Out, area.AreaCode, area.AreaName, $"{f.Number}", f.Title, VerdictText.Of(f.Verdict), f.Sentence, area.AsOf,
                    area.Complete ? "true" : "false", f.Rule.Version);
            }
        }
    }

    private static void Rows(GetNationalFindingsResponse national)
    {
        CsvLine.Write(Console.Out, "scope", "finding", "title", "weakness", "mixed", "strength", "insufficient_evidence", "signal", "areas", "sentence", "as_of", "complete");
        foreach (var f in national.Findings)
        {
            CsvLine.Write(
                Console.Out, national.Scope, $"{f.Number}", f.Title, $"{f.Weakness}", $"{f.Mixed}", $"{f.Strength}", $"{f.InsufficientEvidence}", $"{f.Signal}",
                $"{national.Areas}", f.Sentence, national.AsOf, national.Complete ? "true" : "false");
        }
    }
}
