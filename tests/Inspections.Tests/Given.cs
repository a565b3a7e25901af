using Send.Inspections.V1;
using Send.Measures.V1;

namespace Send.Inspections.Tests;

/// <summary>Inspections to begin from.</summary>
internal static class Given
{
    public static Inspection Of2016(string area = "301", string started = "2017-03-27") => new()
    {
        AreaCode = area,
        Framework = Framework._2016,
        StartedOn = started,
        PublishedOn = "2022-12-01",
        StatementOfAction = new() { Required = true, SignificantWeaknesses = 3 },
    };

    public static Inspection Of2023(string area = "301", string started = "2025-07-07") => new()
    {
        AreaCode = area,
        Framework = Framework._2023,
        StartedOn = started,
        EndedOn = "2025-07-11",
        PublishedOn = "2025-11-06",
        Outcome = new() { Outcome = Outcome.Inconsistent, NextInspectionMonths = 36 },
    };

    /// <summary>With widespread failings, of which alone there are priority actions.</summary>
    public static Inspection Failing(this Inspection inspection) => inspection.With(i => i.Outcome = new() { Outcome = Outcome.WidespreadFailings, PriorityActions = { "Waits." } });

    public static Inspection With(this Inspection inspection, Action<Inspection> change)
    {
        var changed = inspection.Clone();
        change(changed);
        return changed;
    }

    public static ImportHeader Header(string batch, string source = "a-list", bool strict = false) => new()
    {
        BatchId = batch,
        ProfileId = source,
        FileName = "list.csv",
        Strict = strict,
        Source = new() { Id = source, Title = "A list", Publisher = "Ofsted", Grain = Grain.Published },
    };
}
