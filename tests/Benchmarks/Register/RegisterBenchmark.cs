using System.Globalization;
using Npgsql;
using Send.Attendance.V1;
using Send.Tests.PostgreSql;

namespace Send.Benchmarks.Register;

/// <summary>The register of an area of 60,000 pupils: taken in, a week sent again, and asked after.</summary>
internal static class RegisterBenchmark
{
    private const int PairsOfEach = 5;
    private const int AllSchools = 120;
    private const int CopiedWeeks = 4;
    private const int EntitiesKept = 50_000;

    /// <summary>Areas of which each gets a year of its own.</summary>
    private static readonly string[] Areas = ["301", "302", "303", "304", "305", "306"];

    /// <param name="scale">How many schools of 500 pupils, for a quick look; all 120 where nothing is said.</param>
    public static async Task<int> Run(string[] scale)
    {
        var year = new RegisterYear(scale is [var schools] ? int.Parse(schools, CultureInfo.InvariantCulture) : AllSchools);
        using var folder = new TemporaryFolder();
        var database = await PostgreSqlServer.CreateDurableDatabase();
        var rowDatabase = await PostgreSqlServer.CreateDurableDatabase();
        Console.WriteLine($"{Machine.Line()}, Npgsql {typeof(NpgsqlConnection).Assembly.GetName().Version}, {await Version(database)}");
        Console.WriteLine($"{year.Pupils:N0} pupils, {year.Marks:N0} marks in {year.Blocks.Count:N0} blocks; {RegisterYear.Weeks} weeks of ten sessions.");
        Console.WriteLine();
        Console.WriteLine("| what | against | goal | ratio or figure, median (least to most) |");
        Console.WriteLine("|---|---|---|---|");
        await using var bare = await BareHost.Start();
        await using (var host = await AttendanceHost.Start("PostgreSql", database))
        {
            var rows = new RowStore(rowDatabase, folder.Path);
            await rows.Create(year);
            await Ingest(year, host, bare, rows, rowDatabase, folder.Path);
            await WeekAgain(year, host, rows);
            await Answers.Warm(host, bare);
            await Answers.AllAreas(host, database);
        }
        await Answers.Cold(database);
        return 0;
    }

    private static async Task Ingest(RegisterYear year, AttendanceHost host, BareHost bare, RowStore rows, string rowDatabase, string folder)
    {
        await using var embedded = await AttendanceHost.Start("Sqlite", $"Data Source={Path.Combine(folder, "attendance.db")}");
        var copied = year.Blocks.Take(CopiedWeeks * year.Schools.Count).ToList();
        var file = rows.File(copied);
        var toYear = (double)RegisterYear.Weeks / CopiedWeeks;
        List<double> parse = [], copy = [], entities = [], sqlite = [], durables = [], visibles = [];
        foreach (var (pair, area) in Areas.Take(PairsOfEach + 1).Index())
        {
            await host.Enrol(area, year);
            var (durable, visible) = await host.Send(area, year.Blocks);
            var bareParse = await bare.Send(year.Blocks);
            var byCopy = await rows.Copy(file) * toYear;
            var byEntities = await EntityRows.Keep(rowDatabase, EntitiesKept) * ((double)year.Marks / EntitiesKept);
            var inFile = await embedded.Send(area, year.Blocks);
            if (pair == 0)
                continue; // To warm up.
            durables.Add(durable.TotalSeconds);
            visibles.Add(visible.TotalSeconds);
            parse.Add(bareParse / durable);
            copy.Add(byCopy / durable);
            entities.Add(byEntities / durable);
            sqlite.Add(inFile.Durable / durable);
        }
        const string What = "a year's marks over gRPC, durable in PostgreSQL";
        Pairs.Row(What, "", "", $"{Pairs.Spread(durables)} s, {year.Marks / durables.Order().ElementAt(durables.Count / 2) / 1e6:0.0} M marks/s; {Pairs.Spread(visibles)} s until the measures say so");
        Pairs.Row(What, "the speed of a bare endpoint that parses the same blocks and totals them", "≥ 0.4 ×", $"{Pairs.Spread(parse)} ×");
        Pairs.Row(What, $"the speed of psql's \\copy, a row for each mark with its key ({CopiedWeeks} weeks, extrapolated)", "≥ 8 ×", $"{Pairs.Spread(copy)} ×");
        Pairs.Row(What, $"the speed of EF's SaveChanges of such rows ({EntitiesKept:N0}, extrapolated)", "≥ 25 ×", $"{Pairs.Spread(entities)} ×");
        Pairs.Row("the same, durable in SQLite", "the time in PostgreSQL", "≤ 3 ×", $"{Pairs.Spread(sqlite)} ×");
    }

    private static async Task WeekAgain(RegisterYear year, AttendanceHost host, RowStore rows)
    {
        List<double> ours = [], sessions = [], weeks = [];
        for (var pair = 0; pair <= PairsOfEach; pair++)
        {
            var again = year.Week(pair % CopiedWeeks, $"again-{pair}").ToList();
            var (sessionRows, weekRows) = (RowStore.SessionRows(again), RowStore.WeekRows(again));
            var time = await Pairs.Time(() => WeekAgain(host, again));
            var bySession = await rows.MergeSessions(sessionRows);
            var byWeek = await rows.MergeWeeks(weekRows);
            if (pair == 0)
                continue;
            ours.Add(time.TotalSeconds);
            sessions.Add(time / bySession);
            weeks.Add(time / byWeek);
        }
        const string What = "a week sent again for the whole area, durable, the measures asked and of the new revision";
        Pairs.Row(What, "", "", $"{Pairs.Spread(ours)} s");
        Pairs.Row(What, "staging and ON CONFLICT, a row per session, measured by nobody", "≤ 0.33 ×", $"{Pairs.Spread(sessions)} ×");
        Pairs.Row(What, "staging and ON CONFLICT, a row per pupil and week, measured by nobody", "", $"{Pairs.Spread(weeks)} ×");
    }

    private static async Task WeekAgain(AttendanceHost host, IReadOnlyList<MarksBlock> blocks)
    {
        var before = (await host.Measures.GetRevisionAsync(new())).Revision;
        await host.Send(Areas[0], blocks);
        var after = await host.Measures.GetObservationsAsync(Answers.Question(Areas[0]));
        if (after.Revision <= before || after.Observations.All(o => o.Revision != after.Revision))
            throw new InvalidOperationException("The measures are not those of the new revision.");
    }

    private static async Task<string> Version(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        return $"PostgreSQL {connection.ServerVersion}";
    }
}
