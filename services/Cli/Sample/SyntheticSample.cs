using Send.Cli.Running;
using Send.Cli.Sample.Records;
using Send.Cli.Sample.Records.Health;
using Send.Cli.Sample.Records.Inspections;
using Send.Measures.Areas;
using Send.Observations.Profiles;

namespace Send.Cli.Sample;

/// <summary>
/// A register of fictional areas, files of figures laid out as the published ones are, and files of records: of pupils of some of the areas, of health services and inspections of all. All is
/// drawn by chance, so that the spread over areas is that of the published figures and records go together with them; nothing is of a
/// real place or a real pupil.
/// </summary>
internal static class SyntheticSample
{
    /// <summary>Whether a folder is empty, or holds the same sample.</summary>
    public static bool FitsInto(DataFolder folder, SamplePlan plan) =>
        !Directory.EnumerateFileSystemEntries(folder.Path).Any()
        || (File.Exists(folder.In(SampleReadme.Name)) && File.ReadAllText(folder.In(SampleReadme.Name)) == SampleReadme.Of(plan));

    public static void WriteRegister(DataFolder folder) => folder.KeepRegister(SampleNation.RegisterJson);

    /// <summary>The files, whose bytes depend on the plan alone.</summary>
    /// <returns>The paths of those to take in, in that order.</returns>
    public static IReadOnlyList<string> Write(DataFolder folder, SamplePlan plan)
    {
        var nation = SampleNation.Draw(plan);
        WriteRegister(folder);
        Keep(SampleReadme.Name, SampleReadme.Of(plan));
        string[] figures =
        [
            Keep(SenProvisionFile.Name, SenProvisionFile.Of(nation)),
            Keep(AttendanceFile.Name, AttendanceFile.Of(nation)),
            Keep(HomeEducationFile.Name, HomeEducationFile.Of(nation)),
            Keep(WaitingListFile.Name, WaitingListFile.Of(nation)),
            Keep(MentalHealthFile.Name, MentalHealthFile.Of(nation)),
        ];
        var (first, second) = (FirstFrameworkFile.Of(nation), SecondFrameworkFile.Of(nation));
        return
        [
            .. figures,
            Keep(FirstFrameworkFile.Name, first.Text),
            Keep(SecondFrameworkFile.Name, second.Text),
            .. RecordFiles.Write(folder.Path, nation),
            .. HealthFiles.Write(folder.Path, nation),
            .. InspectionFiles.Write(folder.Path, nation, [.. first.Inspections, .. second.Inspections]),
        ];

        string Keep(string name, string text)
        {
            File.WriteAllText(folder.In(name), text);
            return folder.In(name);
        }
    }

    /// <summary>Whether a register is that of the fictional areas, so that all that is taken in for them is of the sample.</summary>
    public static bool IsOf(AreaRegister register) => register.Nation.Code == SampleNation.Register.Nation.Code;

    /// <summary>The source as it is to be shown, so that no synthetic figure is taken for a published one.</summary>
    public static ProfileSource Release(ProfileSource published) => new(
        $"Synthetic sample, laid out as: {published.Title}", "Made by Send; no figure is of a real place", "Synthetic", "None needed", "");
}
