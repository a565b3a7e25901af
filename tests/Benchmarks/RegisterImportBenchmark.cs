using System.Diagnostics;
using Send.Benchmarks.ByMark;

namespace Send.Benchmarks;

/// <summary>An area's year of marks, a row for each, from the file to measures: kept and answered here, against DuckDB and psql from the same file.</summary>
internal static class RegisterImportBenchmark
{
    private const int PairsOfDuckDb = 5;
    private const int RunsOfPsql = 2;

    // All, and each of three.
    private const int Provisions = 4;

    public static async Task<int> Run()
    {
        using var folder = new TemporaryFolder();
        var (marks, enrolments) = (Path.Combine(folder.Path, "marks.csv"), Path.Combine(folder.Path, "enrolments.csv"));
        MarksFile.WriteMarks(marks);
        MarksFile.WriteEnrolments(enrolments);
        Console.WriteLine($"{Machine.Line()}, DuckDB {InDuckDb.Version}; {MarksFile.Pupils * MarksFile.Sessions / 1e6:0.0} million rows, {new FileInfo(marks).Length / 1e6:0} MB");
        Console.WriteLine();

        var (ours, duck, psql) = (new List<double>(), new List<double>(), new List<double>());
        // The first of each only warms.
        for (var i = 0; i <= PairsOfDuckDb; i++)
        {
            var (taken, kept) = await InSend.Answer(marks, enrolments);
            var watch = Stopwatch.StartNew();
            var asked = InDuckDb.Answer(marks, enrolments);
            var theirs = watch.Elapsed;
            Same(kept, asked);
            if (i == 0)
                continue;
            ours.Add(taken.TotalSeconds);
            duck.Add(theirs.TotalSeconds);
            Console.Error.WriteLine($"{ours[^1]:0.00} s, {duck[^1]:0.00} s");
        }
        for (var i = 0; i < RunsOfPsql; i++)
        {
            var watch = Stopwatch.StartNew();
            var asked = await InPostgreSql.Answer(marks, enrolments);
            psql.Add(watch.Elapsed.TotalSeconds);
            Same(asked, InDuckDb.Answer(marks, enrolments));
        }
        var (seconds, megabytes) = await InSend.AsProcess(marks, enrolments);

        Console.WriteLine("| what | against | goal | ratio or figure, median (least to most) |");
        Console.WriteLine("|---|---|---|---|");
        Pairs.Row("send import of the marks into the embedded store, until the measures are answered", "", "", $"{Pairs.Spread(ours)} s");
        Pairs.Row("", $"DuckDB over the same file: {Pairs.Spread(duck)} s", "≤ 1.0 ×", $"{Pairs.Spread(ours.Zip(duck, (o, d) => o / d))} ×");
        var typical = ours.Order().ElementAt(ours.Count / 2);
        Pairs.Row("", $"psql \\copy and the same question: {Pairs.Spread(psql)} s", "≤ 0.1 ×", $"{Pairs.Spread(psql.Select(p => typical / p))} ×");
        Pairs.Row("the same as a process of its own, from its start to its end", "", "", $"{seconds:0.00} s");
        Pairs.Row("the most memory of that process, service included", "", "flat", $"{megabytes:0} MB");
        return 0;
    }

    private static void Same(SortedDictionary<string, double[]> one, SortedDictionary<string, double[]> other)
    {
        if (one.Count != Provisions || other.Count != Provisions)
            throw new InvalidOperationException($"{one.Count} and {other.Count} provisions are answered, and not {Provisions}.");
        foreach (var ((provision, values), (theirs, others)) in one.Zip(other, (a, b) => ((a.Key, a.Value), (b.Key, b.Value))))
        {
            if (provision != theirs || values.Length == 0 || values.Length != others.Length || values.Zip(others).Any(v => Math.Abs(v.First - v.Second) > 0.0005))
                throw new InvalidOperationException($"{provision}: {string.Join(", ", values)} is not {theirs}: {string.Join(", ", others)}.");
        }
    }
}
