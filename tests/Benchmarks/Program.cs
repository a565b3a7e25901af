using Send.Benchmarks;
using Send.Benchmarks.Health;
using Send.Benchmarks.Register;

if (args is ["register", .. var scale])
    return await RegisterBenchmark.Run(scale);
if (args is ["health", .. var part])
    return await HealthBenchmark.Run(part);
if (args is ["register-import"])
    return await RegisterImportBenchmark.Run();
if (!PublishedData.IsHere)
{
    Console.WriteLine($"The published files are not here: they are looked for in {PublishedData.Folder}.");
    return 1;
}
Console.WriteLine(Machine.Line());
Console.WriteLine();
Console.WriteLine("| what | against | goal | ratio or figure, median (least to most) |");
Console.WriteLine("|---|---|---|---|");
await ImportBenchmark.Run();
await FindingsBenchmark.Run();
await DemoBenchmark.Run();
return 0;
