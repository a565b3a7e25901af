using System.Text.Json.Nodes;
using Send.Cli.Output;
using Send.Hosting.Documents;

namespace Send.Cli.Imports;

/// <summary>Writes what became of each file when it is known: for a person, a line of JSON, or a row of CSV.</summary>
internal sealed class ImportWriter
{
    private readonly OutputFormat format;

    public ImportWriter(OutputFormat format)
    {
        this.format = format;
        if (format == OutputFormat.Csv)
            CsvLine.Write(Console.Out, "file", "profile", "service", "read", "left_out", "changed", "unchanged", "refused", "already_imported", "error");
    }

    public void Write(ImportReport report)
    {
        if (format == OutputFormat.Json)
            Console.Out.WriteLine(Json(report).ToJsonString());
        else if (format == OutputFormat.Csv)
            CsvLine.Write(Console.Out, Cells(report));
        else if (report.Failure is null)
            ImportText.Write(report);
    }

    private static JsonObject Json(ImportReport report) => new()
    {
        ["file"] = report.FileName,
        ["profile"] = report.ProfileId,
        ["service"] = report.AppId,
        ["rowsRead"] = report.RowsRead,
        ["takenInAnew"] = report.IsTakenInAnew,
        ["leftOut"] = Counts(report.Ignored),
        ["refused"] = Counts(report.Refused),
        ["problems"] = new JsonArray([.. report.FirstProblems.Select(p => JsonNode.Parse(ProtoJson.Line(p)))]),
        ["answer"] = report.Answer is { } answer ? JsonNode.Parse(ProtoJson.Line(answer)) : null,
        ["error"] = report.Failure is { } failure ? new JsonObject { ["code"] = failure.Code, ["message"] = failure.Message } : null,
    };

    private static JsonObject Counts(SortedDictionary<string, long> counts) => new(counts.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value)));

    private static string[] Cells(ImportReport r) =>
    [
        r.FileName, r.ProfileId, r.AppId, $"{r.RowsRead}", $"{r.Ignored.Values.Sum()}", $"{r.Answer?.RowsChanged ?? 0}",
        $"{r.Answer?.RowsUnchanged ?? 0}", $"{r.RowsRefused}", r.Answer is { AlreadyImported: true } ? "true" : "false", r.Failure?.Code ?? "",
    ];
}
