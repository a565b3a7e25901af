using System.Diagnostics;
using System.Globalization;

namespace Send.Benchmarks;

/// <summary>Measures two things in turn, so that a busy moment of the machine falls on both, and compares them pair by pair.</summary>
internal static class Pairs
{
    public static async Task Compare(string what, string against, string goal, int pairs, Func<Task<TimeSpan>> ours, Func<Task<TimeSpan>> theirs)
    {
        await ours();
        await theirs();
        List<double> ratios = [];
        for (var i = 0; i < pairs; i++)
            ratios.Add(await ours() / await theirs());
        Row(what, against, goal, $"{Spread(ratios)} ×");
    }

    public static void Row(string what, string against, string goal, string result) => Console.WriteLine($"| {what} | {against} | {goal} | {result} |");

    public static string Spread(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:0.00} ({sorted[0]:0.00} to {sorted[^1]:0.00})");
    }

    /// <summary>What a call takes that is made again and again.</summary>
    public static async Task<TimeSpan> Median<T>(int calls, Func<Task<T>> call)
    {
        var times = new List<TimeSpan>(calls);
        for (var i = 0; i < calls; i++)
            times.Add(await Time(call));
        times.Sort();
        return times[calls / 2];
    }

    public static async Task<TimeSpan> Time(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }
}
