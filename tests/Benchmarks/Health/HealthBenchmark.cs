using System.Diagnostics;
using System.Globalization;
using Send.Tests.PostgreSql;
using Duck = Send.Benchmarks.ByMark.InDuckDb;

namespace Send.Benchmarks.Health;

/// <summary>A year of referrals and contacts of a large area: taken in until the measures are answered, against psql and DuckDB from the same files, and asked after.</summary>
internal static class HealthBenchmark
{
    private const int Referrals = 40_000;
    private const int Contacts = 400_000;
    private const int PairsOfEach = 3;

    /// <param name="scale">Which part of the year's size, for a quick look; all of it where nothing is said.</param>
    public static async Task<int> Run(string[] scale)
    {
        var part = scale is [var text] ? double.Parse(text, CultureInfo.InvariantCulture) : 1;
        var year = new AccessYear((int)(Referrals * part), (int)(Contacts * part));
        using var folder = new TemporaryFolder();
        var (referrals, contacts) = (Path.Combine(folder.Path, "referrals.csv"), Path.Combine(folder.Path, "contacts.csv"));
        year.Write(referrals, contacts);
        Console.WriteLine($"{Machine.Line()}, DuckDB {Duck.Version}; {year.Referrals:N0} referrals and {year.Contacts:N0} contacts");
        Console.WriteLine();
        Console.WriteLine("| what | against | goal | ratio or figure, median (least to most) |");
        Console.WriteLine("|---|---|---|---|");
        var database = await Imports(folder.Path, referrals, contacts);
        await using (var host = await HealthHost.Start("PostgreSql", database))
            await Answers.Warm(host);
        await Answers.Cold(database);
        return 0;
    }

    /// <returns>A database with all of it.</returns>
    private static async Task<string> Imports(string folder, string referrals, string contacts)
    {
        List<double> sqlite = [], postgres = [], ofReferrals = [], psql = [], duck = [];
        var (database, figures) = ("", 0);
        // The first of each only warms.
        for (var pair = 0; pair <= PairsOfEach; pair++)
        {
            var embedded = await Taken("Sqlite", $"Data Source={Path.Combine(folder, $"health-access-{pair}.db")}", referrals, contacts);
            database = await PostgreSqlServer.CreateDurableDatabase();
            var served = await Taken("PostgreSql", database, referrals, contacts);
            var watch = Stopwatch.StartNew();
            var copied = await InPostgreSql.Answer(referrals, contacts);
            var byPsql = watch.Elapsed;
            watch.Restart();
            var asked = InDuckDb.Answer(referrals, contacts);
            var byDuck = watch.Elapsed;
            embedded.Answer.SameAs(served.Answer, "PostgreSQL");
            embedded.Answer.SameAs(asked, "DuckDB");
            embedded.Answer.SameAs(copied, "psql");
            figures = embedded.Answer.Figures;
            Console.Error.WriteLine($"{embedded.All.TotalSeconds:0.00} s, {served.All.TotalSeconds:0.00} s, psql {byPsql.TotalSeconds:0.00} s, DuckDB {byDuck.TotalSeconds:0.00} s");
            if (pair == 0)
                continue;
            sqlite.Add(embedded.All.TotalSeconds);
            postgres.Add(served.All.TotalSeconds);
            ofReferrals.Add(embedded.Referrals.TotalSeconds);
            psql.Add(byPsql.TotalSeconds);
            duck.Add(byDuck.TotalSeconds);
        }
        var what = $"both files taken in over gRPC, durable, until {figures} figures are answered";
        Pairs.Row($"{what}, SQLite", "", "", $"{Pairs.Spread(sqlite)} s, of which the referrals {Pairs.Spread(ofReferrals)} s");
        Pairs.Row($"{what}, SQLite", $"psql \\copy and the same question: {Pairs.Spread(psql)} s", "", $"{Ratio(sqlite, psql)} ×");
        Pairs.Row($"{what}, SQLite", $"DuckDB over the same files: {Pairs.Spread(duck)} s", "", $"{Ratio(sqlite, duck)} ×");
        Pairs.Row($"{what}, PostgreSQL", "", "", $"{Pairs.Spread(postgres)} s");
        Pairs.Row($"{what}, PostgreSQL", "psql \\copy and the same question", "", $"{Ratio(postgres, psql)} ×");
        Pairs.Row($"{what}, PostgreSQL", "DuckDB over the same files", "", $"{Ratio(postgres, duck)} ×");
        return database;
    }

    private static async Task<(TimeSpan Referrals, TimeSpan All, MeasuresByLine Answer)> Taken(string provider, string connectionString, string referrals, string contacts)
    {
        await using var host = await HealthHost.Start(provider, connectionString);
        return await InSend.Answer(host, referrals, contacts);
    }

    private static string Ratio(List<double> ours, List<double> theirs) => Pairs.Spread(ours.Zip(theirs, (o, t) => o / t));
}
