using Send.Measures.V1;

namespace Send.Observations.Tests;

/// <summary>Rows and batches to begin from.</summary>
internal static class Given
{
    public const string Service = "Therapy interventions: Physiotherapy";

    public static ImportRow Row(long number = 2, string place = "QMF", string period = "2023-10", double waiting = 120) => new()
    {
        RowNumber = number,
        PlaceKind = PlaceKind.Icb,
        PlaceCode = place,
        MeasureId = "waiting-list",
        Period = period,
        Service = Service,
        Figure = new() { Value = waiting },
    };

    public static ImportHeader Header(string batch, bool strict = false) => new()
    {
        BatchId = batch,
        Strict = strict,
        Source = new() { Id = "a-list", Title = "A list", Publisher = "NHS England", Grain = Grain.Published },
    };

    public static List<ImportObservationsRequest> Batch(string batch, params IReadOnlyCollection<ImportRow> rows) =>
    [
        new() { Header = Header(batch) },
        new() { Rows = new() { Rows = { rows } } },
        new() { Totals = new() { Rows = rows.Count } },
    ];
}
