using Send.Inspections.Profiles;
using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Inspections.Tests;

/// <summary>Ofsted's two lists, which stand beside the repository in some places, and not in most.</summary>
internal static class PublishedLists
{
    public const string Of2016 = "area_send_2016_2022.csv";
    public const string Of2023 = "area_send_inspections_index_2026-06-29.csv";
    private const string Absent = "The published lists are not here: they stand in ../shared/data/inspections beside the repository.";

    public static List<InspectionRowOutcome> Read(string name)
    {
        using var file = new CsvFile(PathOf(name));
        return [.. new InspectionProfileReader(ProfileOf(file), file).Read()];
    }

    public static async Task<ImportObservationsResponse> Import(RunningInspections service, string name, string batch)
    {
        using var file = new CsvFile(PathOf(name));
        var header = Given.Header(batch, ProfileOf(file).Id, strict: true);
        return await service.Send(header, Rows(new InspectionProfileReader(ProfileOf(file), file).Read()));
    }

    public static IEnumerable<InspectionRow> Rows(IEnumerable<InspectionRowOutcome> outcomes) => outcomes.Select(o =>
    {
        Assert.Null(o.Refused);
        return o.Inspection!;
    });

    private static string PathOf(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Send.sln")))
            root = root.Parent;
        var path = Path.Combine(root?.Parent?.FullName ?? "", "shared", "data", "inspections", name);
        Assert.SkipUnless(File.Exists(path), Absent);
        return path;
    }

    private static InspectionProfile ProfileOf(CsvFile file) =>
        Assert.Single(InspectionProfileCatalogue.All, p => p.Columns().All(c => file.Find(c) is not null));
}
