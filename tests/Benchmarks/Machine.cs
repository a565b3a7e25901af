using System.Runtime.InteropServices;

namespace Send.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Line() =>
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, CsvHelper {typeof(CsvHelper.CsvReader).Assembly.GetName().Version}";
}
